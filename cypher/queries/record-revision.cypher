// Records a revision as the newest one. It follows the one before it, and the first one the ledger.
// $number: number of the revision, one more than the newest
// $properties: map of the properties of the revision beside its number
// columns: number
MATCH (ledger:Ledger {id: 'ledger'})
OPTIONAL MATCH (previous:Revision {number: $number - 1})
WITH ledger, coalesce(previous, ledger) AS before
CREATE (revision:Revision {number: $number})
CREATE (revision)-[:FOLLOWS]->(before)
SET revision += $properties, ledger.head = $number
RETURN revision.number AS number
