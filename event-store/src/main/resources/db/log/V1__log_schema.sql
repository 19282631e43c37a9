-- The roles are made by the installation (see docs/operations.md); a migration only grants.

grant usage on schema log to sovang_command, sovang_query;
