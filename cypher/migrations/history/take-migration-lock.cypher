// Takes the lock, or prolongs it, when it is free, ours or past its time.
// Parameters: owner, leaseMs. Columns: isTaken.
MERGE (lock:MigrationLock {id: 'migrations'})
// A write first, so that of two who ask at once the second waits here and reads what the first has written.
SET lock.askedAt = timestamp()
WITH lock, lock.owner IS NULL OR lock.owner = $owner OR lock.until < timestamp() AS isTaken
FOREACH (taken IN CASE WHEN isTaken THEN [lock] ELSE [] END |
  SET taken.owner = $owner, taken.until = timestamp() + $leaseMs
)
RETURN isTaken
