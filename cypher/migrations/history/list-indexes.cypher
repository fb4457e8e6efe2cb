// The indexes of the database, those behind constraints included, and whether they are filled.
// Columns: name, state (ONLINE, POPULATING or FAILED).
SHOW INDEXES YIELD name, state
RETURN name, state
