// The relationships that start at the given entities and lead to other given ones.
// $ids: list of entity ids
// $relations: list of relationship types
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// columns: edge [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub]
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
  AND type(r) IN $relations
  AND ($standings IS NULL OR $standingOf(r) IN $standings)
  AND ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
RETURN [
  r.id, type(r), a.id, b.id, r.standing, r.sources, r.fromYear, r.toYear, r.role, r.amountMlnRub
] AS edge
