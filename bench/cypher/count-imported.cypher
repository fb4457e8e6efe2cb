// How many relationships between entities there are, and how many changes after the first revision.
// columns: relationships, changes
RETURN
  COUNT { (:Entity)-->(:Entity) } AS relationships,
  COUNT { MATCH (change:Change) WHERE change.revision > 1 } AS changes
