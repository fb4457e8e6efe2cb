// The number of the newest revision, where there is a history.
// columns: number
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.head AS number
