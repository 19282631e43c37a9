-- Keeps a checkpoint that was found to extend the one of size `extended` (0 for none), unless that one is no longer the
-- last: then the caller has to look again. So checkpoints form one chain, however many processes sign.
create function log.add_checkpoint(extended bigint, size bigint, root bytea, note text)
returns boolean
language plpgsql
security definer
set search_path = pg_catalog, log, pg_temp
as $$
#variable_conflict use_column
begin
    perform pg_advisory_xact_lock(8317412006549);
    if add_checkpoint.extended <> coalesce((select max(c.size) from log.checkpoint c), 0) then
        return false;
    end if;
    if add_checkpoint.size <= add_checkpoint.extended then
        raise exception 'a checkpoint of size % extends none of size %', add_checkpoint.size, add_checkpoint.extended
            using errcode = 'SV004';
    end if;
    insert into log.checkpoint (size, root, note, signed_at)
    values (add_checkpoint.size, add_checkpoint.root, add_checkpoint.note, clock_timestamp());
    return true;
end
$$;

revoke all on function log.add_checkpoint from public;
grant execute on function log.add_checkpoint to sovang_query;
