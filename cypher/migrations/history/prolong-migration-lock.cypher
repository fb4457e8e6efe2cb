// Prolongs the lock if it is still ours.
// Parameters: owner, leaseMs. Columns: isHeld.
OPTIONAL MATCH (lock:MigrationLock {id: 'migrations'})
// A write first, so that whoever has taken it meanwhile is waited for.
SET lock.askedAt = timestamp()
WITH lock, coalesce(lock.owner = $owner, false) AS isHeld
FOREACH (held IN CASE WHEN isHeld THEN [lock] ELSE [] END |
  SET held.until = timestamp() + $leaseMs
)
RETURN isHeld
