// Takes the ledger for the rest of the transaction, where there is one, so that whoever writes waits for its end. To give it
// the label that it has takes its lock and changes nothing: a transaction of this alone writes nothing. A property set to
// itself would be read before the lock is there, and set back what somebody wrote meanwhile.
// columns: ledgers
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger:Ledger
RETURN count(*) AS ledgers
