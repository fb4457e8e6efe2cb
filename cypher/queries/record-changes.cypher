// Records what a revision changed.
// $revision: number of the revision
// $rows: list of [ordinal, subject, before, after]: a place in the revision, an id, two states as JSON
UNWIND $rows AS row
CREATE (:Change {revision: $revision, ordinal: row[0], subject: row[1], before: row[2], after: row[3]})
