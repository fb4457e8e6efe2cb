// Which labels stand at the two ends of which relationship types, with two examples.
// scans: Entity and every relationship, to look at every relationship of the graph once after a load
// columns: relation, fromLabels, toLabels, total, examples
MATCH (a:Entity)-[r]->(b)
RETURN type(r) AS relation, labels(a) AS fromLabels, labels(b) AS toLabels, count(r) AS total,
  [min(r.id), max(r.id)] AS examples
