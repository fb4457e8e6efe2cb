// What happened to one thing, filed under some names, the newest first, before a given revision. The last revision is
// given whole, also where that is more than the limit: whoever goes on before it misses nothing.
// $subjects: list of ids
// $before: number of a revision, or null for all
// $limit: number of rows
// columns: change, revision
CALL () {
  UNWIND $subjects AS subject
  MATCH (change:Change {subject: subject})
  WHERE change.revision < coalesce($before, 9000000000000000)
  MATCH (:Revision {number: change.revision})
  WITH change.revision AS number
  ORDER BY number DESC
  LIMIT $limit
  RETURN min(number) AS last
}
UNWIND $subjects AS subject
MATCH (change:Change {subject: subject})
WHERE last <= change.revision < coalesce($before, 9000000000000000)
MATCH (revision:Revision {number: change.revision})
RETURN properties(change) AS change, properties(revision) AS revision
ORDER BY change.revision DESC, change.ordinal
