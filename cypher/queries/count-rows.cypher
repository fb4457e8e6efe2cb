// How many entities of each label and relationships of each type there are.
// scans: Entity and every relationship, counted once after an import
// columns: name, total
CALL () {
  MATCH (e:Entity)
  UNWIND labels(e) AS label
  RETURN label AS name, count(*) AS total
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  RETURN type(r) AS name, count(r) AS total
}
RETURN name, total
