-- Running totals of a scope and year, up to a position; a row for every 16th entry. The scope is a unit's code, or
-- empty for all units. For indicator i and month m (1-12), sums[i * 12 + m] adds what occurred up to the month's end.
create table view.standing (
    scope    text     not null,
    year     smallint not null,
    position bigint   not null,
    entries  bigint   not null,
    sums     bigint[] not null,
    primary key (scope, year, position)
);
