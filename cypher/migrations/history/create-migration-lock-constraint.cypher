// There is one lock, however many services ask for it at once. Schema change, repeatable.
CREATE CONSTRAINT migration_lock_id IF NOT EXISTS
FOR (lock:MigrationLock)
REQUIRE lock.id IS UNIQUE
