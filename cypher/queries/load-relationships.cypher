// Creates the relationships that do not exist yet and brings the others to the stated properties; unchanged ones are not written.
// $rows: list of {from, to, relation, properties}: two entity ids, a relationship type, all properties that are stated
// columns: created, updated, unchanged
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
OPTIONAL MATCH (a)-[old:$(row.relation)]->(b)
WITH row, a, b,
  CASE
    WHEN old IS NULL THEN 'created'
    WHEN properties(old) = row.properties THEN 'unchanged'
    ELSE 'updated'
  END AS outcome
CALL (row, a, b, outcome) {
  WITH row, a, b, outcome
  WHERE outcome <> 'unchanged'
  MERGE (a)-[r:$(row.relation)]->(b)
  SET r = row.properties
}
RETURN
  sum(CASE outcome WHEN 'created' THEN 1 ELSE 0 END) AS created,
  sum(CASE outcome WHEN 'updated' THEN 1 ELSE 0 END) AS updated,
  sum(CASE outcome WHEN 'unchanged' THEN 1 ELSE 0 END) AS unchanged
