// What a revision changed, in its order, from a place on.
// $revision: number of the revision
// $after: number of the last place that is not wanted, -1 for all
// $limit: number of rows
// columns: change
MATCH (change:Change {revision: $revision})
WHERE change.ordinal > $after
RETURN properties(change) AS change
ORDER BY change.ordinal
LIMIT $limit
