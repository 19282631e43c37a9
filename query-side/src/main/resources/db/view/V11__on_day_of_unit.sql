-- By day first: one index answers for a unit and for all of them, and days are sorted faster than codes that begin
-- alike. A unit's days are looked up one by one, and there are at most 31 of them in a month that is cut short.
drop index view.ledger_of_unit_on_day;
drop index view.ledger_on_day;
create index ledger_on_day_of_unit on view.ledger (occurred_on, unit) include (position, indicator, delta);

drop index view.timeline_of_unit;
create index timeline_on_day_of_unit on view.timeline (occurred_on, unit);
