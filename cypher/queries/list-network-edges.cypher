// The relationships between the given entities, or between all, each as one text, which the driver reads several times
// faster than a list. Fields end with the unit separator (U+001F), which stands in no value. A relationship's id is not
// among them: it is made up of its ends and its type, and is longer than all the rest.
// scans: Entity and every relationship, all of which are asked for when no ids are given
// $ids: list of entity ids, or null for all
// $relations: list of relationship types
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $isDetailed: whether to give more than relation, target and standing
// columns: source, lines (relation, target, standing, fromYear, toYear, role, sources; what is not stated is empty)
CALL () {
  // taken with $ids
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  WHERE b.id IN $ids
  RETURN a, r, b
  UNION ALL
  // taken otherwise
  MATCH (a:Entity)-[r]->(b:Entity)
  RETURN a, r, b
}
WITH a, r, b
WHERE type(r) IN $relations
  AND ($standings IS NULL OR $standingOf(r) IN $standings)
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
WITH a, collect(
  type(r) + '\u001F' + b.id + '\u001F' + coalesce(r.standing, '')
  + CASE WHEN $isDetailed THEN
    '\u001F' + coalesce(toString(r.fromYear), '') + '\u001F' + coalesce(toString(r.toYear), '')
    + '\u001F' + replace(coalesce(r.role, ''), '\u001F', ' ')
    + '\u001F' + reduce(text = '', source IN coalesce(r.sources, []) | text + source + ' ')
  ELSE '' END
) AS lines
RETURN a.id AS source, lines
