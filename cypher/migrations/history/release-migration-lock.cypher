// Gives the lock back if it is still ours.
// Parameters: owner.
MATCH (lock:MigrationLock {id: 'migrations'})
// A write first, so that whoever has taken it meanwhile is waited for.
SET lock.askedAt = timestamp()
WITH lock
WHERE lock.owner = $owner
REMOVE lock.owner, lock.until
