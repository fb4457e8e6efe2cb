// Takes the ledger for the rest of the transaction, so that of two who write the second waits here and then sees what
// the first has written. `isDue`: the graph holds something, or held it once, that is not yet written down as the
// beginning of its history; `recorded` and `recordedTo` say how far that is.
// scans: Entity, up to the first one
// columns: head, recorded, recordedTo, isDue
MERGE (ledger:Ledger {id: 'ledger'})
SET
  ledger.head = coalesce(ledger.head, 0),
  ledger.recorded = coalesce(ledger.recorded, 0),
  ledger.recordedTo = coalesce(ledger.recordedTo, '')
RETURN
  ledger.head AS head,
  ledger.recorded AS recorded,
  ledger.recordedTo AS recordedTo,
  ledger.head = 0 AND (ledger.recorded > 0 OR COUNT { (:Entity) } > 0) AS isDue
