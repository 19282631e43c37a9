-- Accounts are kept beside the log, never in it.

create table account.account (
    username      text        not null primary key,
    password_hash text        not null,
    role          text        not null check (role in ('RECORDER', 'REVIEWER', 'AUDITOR', 'ADMIN')),
    unit          text,
    created_at    timestamptz not null default clock_timestamp()
);

grant usage on schema account to sovang_command, sovang_query;
grant select on account.account to sovang_command, sovang_query;
grant insert on account.account to sovang_command;
