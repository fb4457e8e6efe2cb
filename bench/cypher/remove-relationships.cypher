// Takes all relationships between entities away.
MATCH (:Entity)-[r]->(:Entity)
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS
