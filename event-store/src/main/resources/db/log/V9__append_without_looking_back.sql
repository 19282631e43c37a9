-- Where the last event of each append goes: those that are not refused take the positions after the head in their
-- order. An append without events speaks of the head.
create function log.last_of_each(
    event_append int[], given_at timestamptz[], key_append int[], refused int[],
    head bigint, head_at timestamptz, batch_at timestamptz)
returns table (append int, "position" bigint, recorded_at timestamptz)
language sql
immutable
begin atomic
    select a.append, coalesce(max(a.position), head), coalesce(max(a.recorded_at), head_at, batch_at)
    from (
        select n.append, head + row_number() over (order by n.no), coalesce(n.given_at, batch_at)
        from unnest(event_append, last_of_each.given_at) with ordinality as n(append, given_at, no)
        where n.append <> all (refused)
        union all
        select r.append, null, null from unnest(event_append || key_append) as r(append)
    ) as a(append, position, recorded_at)
    group by a.append;
end;

-- As before, in fewer steps: what was inserted is known without reading it back. Plans are cached from the time when
-- the log was small, so they must not count on that.
create or replace function log.append(
    event_append int[], event_id text[], stream text[], version bigint[], name text[], revision int[],
    payload bytea[], metadata bytea[], given_at timestamptz[],
    dependency_append int[], dependency_stream text[], dependency_version bigint[],
    key_append int[], key_account text[], key_request text[], key_value text[], key_hash bytea[],
    key_status int[], key_id text[])
returns table (append_no int, outcome text, last_position bigint, recorded_at timestamptz)
language plpgsql
security definer
set search_path = pg_catalog, log, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
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

    if cardinality(append.given_at) > 0 and exists (
        select 1 from (
            select given, lag(given, 1, head_at) over (order by no) as before
            from unnest(append.given_at) with ordinality as g(given, no)) as times
        where given < before or given > clock_timestamp()) then
        raise exception 'recordedAt would precede the head of the log or lie in the future' using errcode = 'SV001';
    end if;

    -- Many appends of a batch depend on the same few units: each is looked at once, and seldom has one moved on.
    if exists (
        select 1
        from (select distinct u.stream, u.version
              from unnest(dependency_stream, dependency_version) as u(stream, version)) as d
        where d.version <> coalesce((select max(e.version) from log.event e where e.stream = d.stream), -1)) then
        select array_agg(distinct d.append) into moved
        from unnest(dependency_append, dependency_stream, dependency_version) as d(append, stream, version)
        where d.version <> coalesce((select max(e.version) from log.event e where e.stream = d.stream), -1);
        refused := moved;
    end if;

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

            exit when cardinality(key_append) = 0;
            insert into log.answer (account, request, key, hash, status, id, position, recorded_at)
            select k.account, k.request, k.key, k.hash, k.status, k.id, last.position, last.recorded_at
            from unnest(key_append, key_account, key_request, key_value, key_hash, key_status, key_id)
                 as k(append, account, request, key, hash, status, id)
            join log.last_of_each(event_append, append.given_at, key_append, refused, head, head_at, batch_at) as last
              on last.append = k.append
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
        select last.append,
               case when last.append = any (taken) then 'key-taken'
                    when last.append = any (conflicted) then 'stream-conflict'
                    when last.append = any (moved) then 'dependency-moved'
                    else 'appended' end,
               last.position, last.recorded_at
        from log.last_of_each(event_append, append.given_at, key_append, refused, head, head_at, batch_at) as last;
end
$$;

revoke all on function log.last_of_each from public;
