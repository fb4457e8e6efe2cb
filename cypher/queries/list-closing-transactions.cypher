// The transactions that are being committed, or end without a change: what they have written is being put into the graph.
// Of other users' transactions those that ours may see.
// columns: id
SHOW TRANSACTIONS YIELD transactionId, status
WHERE status STARTS WITH 'Closing'
RETURN transactionId AS id
