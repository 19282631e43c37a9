-- What auditors asked. Kept beside the log, since their reading is no part of the history that the log tells.
create schema audit;

grant usage on schema audit to sovang_query;

-- Numbers are 1, 2, 3, … in the order of recording; only audit.record_read may insert.
create table audit.read (
    number  bigint      not null primary key,
    read_at timestamptz not null,
    account text        not null,
    method  text        not null,
    address text        not null check (length(address) <= 2001),
    body    text        check (length(body) <= 2001),
    status  int         not null
);

grant select on audit.read to sovang_query;
