// Takes the lock when it is free, ours, or its holder has died: `silent` is the `until` that the holder has not moved for a
// lease. Whoever waits measures that by a clock that nobody sets; the time in `until` is for earlier releases alone.
// Parameters: owner, leaseMs, silent (null when the holder may live). Columns: isTaken, until.
MERGE (lock:MigrationLock {id: 'migrations'})
// A write first, so that of two who ask at once the second waits here and reads what the first has written.
SET lock.askedAt = timestamp()
WITH lock, coalesce(lock.owner IS NULL OR lock.owner = $owner OR lock.until = $silent, false) AS isTaken
FOREACH (taken IN CASE WHEN isTaken THEN [lock] ELSE [] END |
  SET taken.owner = $owner, taken.until = timestamp() + $leaseMs
)
RETURN isTaken, lock.until AS until
