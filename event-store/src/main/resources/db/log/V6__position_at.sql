-- The last position recorded at or before an instant, by binary search: recorded_at never decreases with position.
create function log.position_at(instant timestamptz)
returns bigint
language plpgsql
stable
as $$
declare
    low    bigint := 0;
    high   bigint := coalesce((select max(position) from log.event), 0);
    middle bigint;
begin
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select recorded_at from log.event where position = middle) <= instant then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end
$$;

grant execute on function log.position_at to sovang_command, sovang_query;
