// An entity that a revision brought, where it brought any: it goes when the revision is taken back. Left out is what comes and
// goes with others: placeholders, and the source for what has none.
// $revision: number of the revision
// $unsourced: id of the source for what has none
// columns: id
MATCH (change:Change {revision: $revision})
WHERE change.before IS NULL
  AND NOT change.subject CONTAINS ':'
  AND change.subject <> $unsourced
  AND NOT change.after CONTAINS '"standing":"PLACEHOLDER"'
RETURN change.subject AS id
LIMIT 1
