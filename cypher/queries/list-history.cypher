// What happened to one thing, filed under some names, the newest first, before a given revision.
// $subjects: list of ids
// $before: number of a revision, or null for all
// $limit: number of rows
// columns: change, revision
UNWIND $subjects AS subject
MATCH (change:Change {subject: subject})
WHERE change.revision < coalesce($before, 9000000000000000)
MATCH (revision:Revision {number: change.revision})
RETURN properties(change) AS change, properties(revision) AS revision
ORDER BY change.revision DESC
LIMIT $limit
