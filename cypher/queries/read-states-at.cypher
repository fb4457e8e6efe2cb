// The state of one subject as a revision left it.
// $subject: id
// $revision: number of a revision
// columns: after
MATCH (change:Change {subject: $subject})
WHERE change.revision <= $revision
RETURN change.after AS after
ORDER BY change.revision DESC
LIMIT 1
