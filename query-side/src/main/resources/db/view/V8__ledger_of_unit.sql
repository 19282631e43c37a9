-- Complete, so that the few entries of each unit after a standing are found without reading the table.
drop index view.ledger_of_unit;
create index ledger_of_unit on view.ledger (unit, year, position) include (indicator, occurred_on, delta);
