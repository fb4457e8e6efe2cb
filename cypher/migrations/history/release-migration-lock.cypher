// Gives the lock back if it is still ours.
// Parameters: owner.
MATCH (lock:MigrationLock {id: 'migrations', owner: $owner})
REMOVE lock.owner, lock.until
