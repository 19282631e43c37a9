-- The Merkle tree over the log (RFC 6962), cut into tiles of 256 hashes. Level 0 has a hash for each event, in the order
-- of positions; each hash of a higher level is the root over a full tile below. A row is a block of what was hashed at
-- a time, so that a busy log costs few rows; no block crosses the edge of a tile.
create table log.hashes (
    level       int    not null check (level between 0 and 7),
    first_index bigint not null check (first_index >= 0),
    hashes      bytea  not null,
    primary key (level, first_index),
    constraint within_a_tile check (
        octet_length(hashes) between 32 and 8192
        and octet_length(hashes) % 32 = 0
        and first_index % 256 + octet_length(hashes) / 32 <= 256)
);

-- Nobody compresses a hash.
alter table log.hashes alter column hashes set storage external;

create trigger append_only before update or delete or truncate on log.hashes
    for each statement execute function log.refuse_change();

grant select on log.hashes to sovang_command, sovang_query;
