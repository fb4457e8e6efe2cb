// Prolongs the lock if it is still ours.
// Parameters: owner, leaseMs. Columns: isHeld.
OPTIONAL MATCH (lock:MigrationLock {id: 'migrations', owner: $owner})
SET lock.until = timestamp() + $leaseMs
RETURN lock IS NOT NULL AS isHeld
