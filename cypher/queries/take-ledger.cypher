// Takes the ledger for the rest of the transaction, so that of two who write the second waits here and then sees what
// the first has written.
// columns: head
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.head = coalesce(ledger.head, 0)
RETURN ledger.head AS head
