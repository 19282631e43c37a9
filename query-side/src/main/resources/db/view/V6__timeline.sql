-- Versions of what a unit's timeline shows; the last one up to a position holds. Kind and state are ordinals; `lead`
-- tells the unit that holds an activity from those that share in it.
create table view.timeline (
    position     bigint   not null,
    occurred_on  date     not null,
    kind         smallint not null,
    state        smallint not null,
    lead         boolean  not null,
    id           uuid     not null,
    unit         text     not null,
    title        text     not null,
    folded_title text     not null,
    primary key (id, unit, position)
);

create index timeline_of_unit on view.timeline (unit, occurred_on);
