// Returns when every index is filled, or fails after the given time.
// Parameters: seconds.
CALL db.awaitIndexes($seconds)
