-- Writes one read down. As in the log, the lock is taken in a statement of its own, so that numbers leave no gap and
-- whoever pages through them misses none.
create function audit.record_read(account text, method text, address text, body text, status int)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, audit, pg_temp
as $$
declare
    last bigint;
    last_at timestamptz;
begin
    perform pg_advisory_xact_lock(8317412006543);
    select r.number, r.read_at into last, last_at from audit.read r order by r.number desc limit 1;
    insert into audit.read (number, read_at, account, method, address, body, status)
    values (coalesce(last, 0) + 1, greatest(last_at, clock_timestamp()), account, method, address, body, status);
    return coalesce(last, 0) + 1;
end
$$;

revoke all on function audit.record_read from public;
grant execute on function audit.record_read to sovang_query;
