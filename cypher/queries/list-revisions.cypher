// Revisions, the newest first, before a given one.
// $before: number of a revision, or null for all
// $limit: number of rows
// columns: revision
MATCH (revision:Revision)
WHERE revision.number < coalesce($before, 9000000000000000)
WITH revision
ORDER BY revision.number DESC
LIMIT $limit
RETURN properties(revision) AS revision
