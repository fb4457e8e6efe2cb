// Creates the entities that do not exist yet and brings the others to the stated properties; unchanged ones are not written.
// $rows: list of {id, labels, properties}: an entity id, all labels, all properties that are stated
// columns: created, updated, unchanged
UNWIND $rows AS row
OPTIONAL MATCH (old:Entity {id: row.id})
WITH row, old,
  CASE
    WHEN old IS NULL THEN 'created'
    WHEN properties(old) = row.properties AND all(label IN row.labels WHERE label IN labels(old)) THEN 'unchanged'
    ELSE 'updated'
  END AS outcome
CALL (row, outcome) {
  WITH row, outcome
  WHERE outcome <> 'unchanged'
  MERGE (e:Entity {id: row.id})
  SET e = row.properties, e:$(row.labels)
}
RETURN
  sum(CASE outcome WHEN 'created' THEN 1 ELSE 0 END) AS created,
  sum(CASE outcome WHEN 'updated' THEN 1 ELSE 0 END) AS updated,
  sum(CASE outcome WHEN 'unchanged' THEN 1 ELSE 0 END) AS unchanged
