-- Appends a batch: for each append its events, the streams it depends on, and the key it answers.
-- Every append is either inserted whole or refused alone; the answer says which and why:
--   appended | stream-conflict | dependency-moved | key-taken
--
-- The lock is a statement of its own, so that all later statements see what the holder before committed; it comes
-- before any exception block, because a rolled-back savepoint would release it.
create function log.append(
    event_append int[], event_id text[], stream text[], version bigint[], name text[], revision int[],
    payload bytea[], metadata bytea[], given_at timestamptz[],
    dependency_append int[], dependency_stream text[], dependency_version bigint[],
    key_append int[], key_account text[], key_request text[], key_value text[], key_hash bytea[],
    key_status int[], key_id text[])
returns table (append_no int, outcome text, last_position bigint, recorded_at timestamptz)
language plpgsql
security definer
set search_path = pg_catalog, log, pg_temp
as $$
#variable_conflict use_column
declare
    head       bigint;
    head_at    timestamptz;
    batch_at   timestamptz;
    moved      int[] := '{}';
    conflicted int[] := '{}';
    taken      int[] := '{}';
    refused    int[] := '{}';
    guilty     int;
begin
    perform pg_advisory_xact_lock(8317412006521);

    select e.position, e.recorded_at into head, head_at from log.event e order by e.position desc limit 1;
    head := coalesce(head, 0);
    batch_at := greatest(head_at, clock_timestamp());

    if exists (
        select 1 from (
            select given, lag(given, 1, head_at) over (order by no) as before
            from unnest(append.given_at) with ordinality as g(given, no)) as times
        where given < before or given > clock_timestamp()) then
        raise exception 'recordedAt would precede the head of the log or lie in the future' using errcode = 'SV001';
    end if;

    select coalesce(array_agg(distinct d.append), '{}') into moved
    from unnest(dependency_append, dependency_stream, dependency_version) as d(append, stream, version)
    where d.version <> coalesce((select max(e.version) from log.event e where e.stream = d.stream), -1);
    refused := moved;

    loop
        begin
            insert into log.event (position, recorded_at, event_id, stream, version, name, revision, payload, metadata)
            select head + row_number() over (order by n.no), coalesce(n.given_at, batch_at), n.event_id, n.stream,
                   n.version, n.name, n.revision, n.payload, n.metadata
            from unnest(event_append, append.event_id, append.stream, append.version, append.name, append.revision,
                        append.payload, append.metadata, append.given_at)
                 with ordinality
                 as n(append, event_id, stream, version, name, revision, payload, metadata, given_at, no)
            where n.append <> all (refused);

            insert into log.answer (account, request, key, hash, status, id, position, recorded_at)
            select k.account, k.request, k.key, k.hash, k.status, k.id,
                   coalesce(last.position, head), coalesce(last.recorded_at, head_at, batch_at)
            from unnest(key_append, key_account, key_request, key_value, key_hash, key_status, key_id)
                 as k(append, account, request, key, hash, status, id)
            left join lateral (
                select e.position, e.recorded_at
                from unnest(event_append, append.event_id) as n(append, event_id)
                join log.event e on e.event_id = n.event_id
                where n.append = k.append
                order by e.position desc limit 1) as last on true
            where k.append <> all (refused);
            exit;
        exception when unique_violation then
            select coalesce(array_agg(distinct n.append), '{}') into conflicted
            from unnest(event_append, append.event_id, append.stream, append.version)
                 as n(append, event_id, stream, version)
            where exists (select 1 from log.event e where e.stream = n.stream and e.version = n.version)
               or exists (select 1 from log.event e where e.event_id = n.event_id);

            select coalesce(array_agg(distinct k.append), '{}') into taken
            from unnest(key_append, key_account, key_request, key_value) as k(append, account, request, key)
            where exists (
                select 1 from log.answer a
                where a.account = k.account and a.request = k.request and a.key = k.key);

            guilty := cardinality(refused);
            refused := moved || conflicted || taken;
            if cardinality(refused) = guilty then
                raise;
            end if;
        end;
    end loop;

    return query
        select a.append,
               case when a.append = any (taken) then 'key-taken'
                    when a.append = any (conflicted) then 'stream-conflict'
                    when a.append = any (moved) then 'dependency-moved'
                    else 'appended' end,
               coalesce(max(e.position), head),
               coalesce(max(e.recorded_at), head_at, batch_at)
        from (select n.append, n.event_id from unnest(event_append, append.event_id) as n(append, event_id)
              union all
              select k.append, null from unnest(key_append) as k(append)) as a
        left join log.event e on e.event_id = a.event_id and a.append <> all (refused)
        group by a.append;
end
$$;

revoke all on function log.append from public;
grant execute on function log.append to sovang_command;
