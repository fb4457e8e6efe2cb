// The relationships that start at the given entities and lead to other given ones, each as one text, which the driver
// reads several times faster than a list. Fields end with the unit separator (U+001F), which stands in no value.
// $ids: list of entity ids
// $relations: list of relationship types
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $isDetailed: whether to give more than id, relation, target and standing
// columns: source, lines (id, relation, target, standing, fromYear, toYear, role, sources; what is not stated is empty)
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
  AND type(r) IN $relations
  AND ($standings IS NULL OR r.standing IN $standings)
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
RETURN id AS source, collect(
  coalesce(r.id, '') + '\u001F' + type(r) + '\u001F' + b.id + '\u001F' + coalesce(r.standing, '')
  + CASE WHEN $isDetailed THEN
    '\u001F' + coalesce(toString(r.fromYear), '') + '\u001F' + coalesce(toString(r.toYear), '')
    + '\u001F' + replace(coalesce(r.role, ''), '\u001F', ' ')
    + '\u001F' + reduce(text = '', source IN coalesce(r.sources, []) | text + source + ' ')
  ELSE '' END
) AS lines
