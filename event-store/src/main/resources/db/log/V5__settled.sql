-- Which of these events and keys are in the log, once every append that was under way has ended. The lock is taken in
-- a statement of its own: without it, the transaction of a killed client might still commit after this look.
create function log.settled(sought text[], key_account text[], key_request text[], key_value text[])
returns table (event_id text, account text, request text, key text, at_position bigint, at_time timestamptz)
language plpgsql
security definer
set search_path = pg_catalog, log, pg_temp
as $$
#variable_conflict use_column
begin
    perform pg_advisory_xact_lock(8317412006521);
    return query
        select e.event_id, null::text, null::text, null::text, e.position, e.recorded_at
        from log.event e where e.event_id = any (sought)
        union all
        select null, a.account, a.request, a.key, a.position, a.recorded_at
        from unnest(key_account, key_request, key_value) as k(account, request, key)
        join log.answer a on a.account = k.account and a.request = k.request and a.key = k.key;
end
$$;

revoke all on function log.settled from public;
grant execute on function log.settled to sovang_command;
