-- What a command with an idempotency key was answered. `request` is the method and the path.
create table log.answer (
    account     text        not null,
    request     text        not null,
    key         text        not null,
    hash        bytea       not null,
    status      int         not null,
    id          text        not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    primary key (account, request, key)
);

grant select on log.answer to sovang_command, sovang_query;
