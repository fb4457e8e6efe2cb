// Makes the first revision the newest one again.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.head = 1
WITH ledger
MATCH (revision:Revision)
WHERE revision.number > 1
DETACH DELETE revision
