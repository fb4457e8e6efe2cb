// The migrations that were applied, in order.
// Columns: version, name, checksum.
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version
