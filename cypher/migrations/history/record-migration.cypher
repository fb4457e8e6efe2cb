// Adds an applied migration to the end of the chain.
// Parameters: version, name, checksum, durationMs.
MERGE (migration:Migration {version: $version})
SET migration.name = $name,
    migration.checksum = $checksum,
    migration.appliedAt = datetime(),
    migration.durationMs = $durationMs
WITH migration
MATCH (previous:Migration {version: $version - 1})
MERGE (previous)-[:FOLLOWED_BY]->(migration)
