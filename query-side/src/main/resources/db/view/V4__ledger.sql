-- One row per ledger entry; `number` counts the entries of one event from 0. Indicators and kinds are ordinals.
create table view.ledger (
    position     bigint   not null,
    delta        bigint   not null,
    occurred_on  date     not null,
    number       smallint not null,
    year         smallint not null,
    indicator    smallint not null,
    subject_kind smallint not null,
    subject_id   uuid     not null,
    unit         text     not null,
    primary key (year, position, number)
);

create index ledger_of_unit on view.ledger (unit, year, position);
create index ledger_of_subject on view.ledger (subject_id, unit, position);

-- For the days between the end of a month and the day that was asked for; complete, so that the table is not read.
create index ledger_of_unit_on_day on view.ledger (unit, occurred_on) include (position, indicator, delta);
create index ledger_on_day on view.ledger (occurred_on) include (position, indicator, delta);
