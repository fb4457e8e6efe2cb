// The partnerships that meet the conditions, with their parties.
// scans: Partnership, each of which is held against the conditions
// $ids: list of entity ids of partnerships, or null for all
// $standings: list of standings, or null for all
// $partnershipKinds: list of kinds, or null for all
// $nameEquals: list of lower-case names one of which must be one of the partnership's, or null
// $nameContains: lower-case text, or null
// $nameStartsWith: lower-case text, or null
// $parties: list of entity ids one of which must be a party, or null
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// columns: partnership [labels, properties], parties [id, standing, sources]
MATCH (e:Partnership)
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($standings IS NULL OR e.standing IN $standings)
  AND ($partnershipKinds IS NULL OR e.partnershipKind IN $partnershipKinds)
  AND ($parties IS NULL OR EXISTS {
    MATCH (e)<-[:PARTY_TO]-(party:Stakeholder)
    WHERE party.id IN $parties
  })
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
WITH e, [name IN [e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu] + coalesce(e.aliases, [])
  WHERE name IS NOT NULL | toLower(name)] AS names
WHERE ($nameEquals IS NULL OR any(name IN names WHERE name IN $nameEquals))
  AND ($nameContains IS NULL OR any(name IN names WHERE name CONTAINS $nameContains))
  AND ($nameStartsWith IS NULL OR any(name IN names WHERE name STARTS WITH $nameStartsWith))
MATCH (e)<-[r:PARTY_TO]-(party:Stakeholder)
WHERE ($asOf IS NULL OR (
    coalesce(r.fromYear, toInteger(left($asOf, 4))) <= toInteger(left($asOf, 4))
    AND coalesce(r.toYear, toInteger(left($asOf, 4))) >= toInteger(left($asOf, 4))
  ))
RETURN [labels(e), properties(e)] AS partnership, collect([party.id, r.standing, r.sources]) AS parties
