-- What was signed: each checkpoint that was larger than all before. Smaller ones need no row, since the same size and
-- key always give the same note.
create table log.checkpoint (
    size      bigint      not null primary key check (size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    note      text        not null,
    signed_at timestamptz not null
);

create trigger append_only before update or delete or truncate on log.checkpoint
    for each statement execute function log.refuse_change();

grant select on log.checkpoint to sovang_command, sovang_query;
