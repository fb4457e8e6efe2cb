// A version is applied once. Schema change, repeatable.
CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (migration:Migration)
REQUIRE migration.version IS UNIQUE
