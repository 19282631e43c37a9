-- Appends blocks of hashes, all of them or none. Each has to continue its level, and no leaf comes before its event:
-- whoever was slower than somebody else is refused with SV003, and reads on from what is there.
create function log.append_hashes(level int[], first_index bigint[], hashes bytea[])
returns void
language plpgsql
security definer
set search_path = pg_catalog, log, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
    block record;
    next  bigint;
begin
    perform pg_advisory_xact_lock(8317412006543);

    for block in
        select b.level, b.first_index, b.hashes
        from unnest(append_hashes.level, append_hashes.first_index, append_hashes.hashes)
             with ordinality as b(level, first_index, hashes, no)
        order by b.no
    loop
        select h.first_index + octet_length(h.hashes) / 32 into next
        from log.hashes h where h.level = block.level order by h.first_index desc limit 1;
        if block.first_index <> coalesce(next, 0) then
            raise exception 'level % goes on at %, not at %', block.level, coalesce(next, 0), block.first_index
                using errcode = 'SV003';
        end if;

        insert into log.hashes (level, first_index, hashes) values (block.level, block.first_index, block.hashes);

        next := block.first_index + octet_length(block.hashes) / 32;
        if block.level = 0 and not exists (select 1 from log.event e where e.position = next) then
            raise exception 'there is no event %', next using errcode = 'SV003';
        end if;
    end loop;
end
$$;

revoke all on function log.append_hashes from public;
grant execute on function log.append_hashes to sovang_query;
