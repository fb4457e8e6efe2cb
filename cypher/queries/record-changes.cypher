// Records what a revision changed.
// $revision: number of the revision
// $rows: list of {ordinal, subject, before, after}: a place in the revision, an id, two states as JSON
UNWIND $rows AS row
CREATE (change:Change)
SET change = row, change.revision = $revision
