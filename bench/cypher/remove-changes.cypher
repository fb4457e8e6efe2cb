// Takes away what the revisions after the first one changed.
MATCH (change:Change)
WHERE change.revision > 1
CALL (change) {
  DELETE change
} IN TRANSACTIONS OF 10000 ROWS
