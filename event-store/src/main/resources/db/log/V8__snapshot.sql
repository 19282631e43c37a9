-- Snapshots of aggregates only spare replays; they are no part of the record and may be deleted.
create table log.snapshot (
    stream         text        not null,
    version        bigint      not null,
    event_id       text        not null,
    aggregate_type text,
    taken_at       timestamptz not null,
    name           text        not null,
    revision       int         not null,
    payload        bytea       not null,
    metadata       bytea       not null,
    primary key (stream, version)
);

grant select, insert, delete on log.snapshot to sovang_command;
