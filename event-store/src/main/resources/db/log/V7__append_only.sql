-- Nobody updates, deletes or truncates, whatever rights they have.
create function log.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'SV002';
end
$$;

create trigger append_only before update or delete or truncate on log.event
    for each statement execute function log.refuse_change();

create trigger append_only before update or delete or truncate on log.answer
    for each statement execute function log.refuse_change();
