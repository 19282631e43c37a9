-- One row per event. Positions are 1, 2, 3, … in commit order; only log.append may insert.
create table log.event (
    position    bigint      not null primary key,
    recorded_at timestamptz not null,
    event_id    text        not null unique,
    stream      text,
    version     bigint,
    name        text        not null,
    revision    int         not null,
    payload     bytea       not null,
    metadata    bytea       not null,
    unique (stream, version)
);

-- Units, clusters and reviews are few and are read whole by both sides.
create index event_of_organisation on log.event (position)
    where split_part(name, '.', 1) in ('unit', 'cluster', 'review');

grant select on log.event to sovang_command, sovang_query;
