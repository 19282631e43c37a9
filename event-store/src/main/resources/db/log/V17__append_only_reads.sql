-- Nobody changes afterwards what auditors asked.
create trigger append_only before update or delete or truncate on audit.read
    for each statement execute function log.refuse_change();
