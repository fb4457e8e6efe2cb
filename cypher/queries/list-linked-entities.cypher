// What the given entities are related to along the given types, in either direction: one row for each of them and each type.
// $ids: list of entity ids; one that was merged stands for the entity that took its place
// $relations: list of relationship types
// columns: asked (one of $ids), id (of the entity that it stands for), relation, from, to (between which dates the given entity exists), links [id, fromYear, toYear] of the other end and the relationship
UNWIND $ids AS asked
OPTIONAL MATCH (redirect:Redirect {id: asked})
WITH asked, coalesce(redirect.target, asked) AS current
MATCH (o:Entity {id: current})-[r]-(e:Entity)
WHERE type(r) IN $relations
RETURN
  asked,
  current AS id,
  type(r) AS relation,
  coalesce(toString(o.startYear), o.signedOn, o.startsOn) AS from,
  coalesce(toString(o.endYear), CASE WHEN o:Event THEN null ELSE o.endsOn END) AS to,
  collect([e.id, r.fromYear, r.toYear]) AS links
