-- A standing is a page of an account book: the sums carried forward, and the entries since, up to its position. The
-- last page of a scope and year is open, at the highest position there is, and is replaced as it fills. So totals need
-- no entries from the ledger but those of a month that is cut short. All rows are projected afresh.
truncate view.ledger, view.standing, view.timeline, view.token;
update view.position set at = 0;

alter table view.standing drop column entries;
alter table view.standing add column entries bytea not null;

-- What is left to find by unit is found by day.
drop index view.ledger_of_unit;

-- A thing has few entries, and they are read from the table anyway.
drop index view.ledger_of_subject;
create index ledger_of_subject on view.ledger (subject_id);
