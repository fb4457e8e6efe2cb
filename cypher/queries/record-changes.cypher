// Records what a revision changed.
// $rows: list of {revision, ordinal, subject, before, after}: a number, a place in the revision, an id, two states as JSON
UNWIND $rows AS row
CREATE (change:Change)
SET change = row
