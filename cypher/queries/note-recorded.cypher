// Notes in the ledger how much of the graph is written down as the beginning of its history, and up to which entity.
// $recorded: number of rows
// $recordedTo: id of the last entity
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.recorded = $recorded, ledger.recordedTo = $recordedTo
