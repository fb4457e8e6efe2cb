// Revisions by their numbers; numbers that do not exist give no row.
// $numbers: list of numbers
// columns: revision
UNWIND $numbers AS number
MATCH (revision:Revision {number: number})
RETURN properties(revision) AS revision
