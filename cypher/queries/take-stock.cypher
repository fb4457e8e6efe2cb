// What the graph holds when a service starts: how many entities there are, and whether their history has begun.
// columns: total, hasHistory
MATCH (e:Entity)
WITH count(e) AS total
OPTIONAL MATCH (ledger:Ledger {id: 'ledger'})
RETURN total, coalesce(ledger.head, 0) > 0 AS hasHistory
