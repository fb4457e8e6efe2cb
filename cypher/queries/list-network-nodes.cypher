// The entities of the given kinds and standings that exist at a date, those with most relationships first, some in each
// row: one row of all of them is longer than what comes over the line at once, which the driver reads several times slower.
// scans: every kind and Entity, of which those that are asked for are read; the order needs the degree of each of their entities
// $labels: list of labels
// $standings: list of standings, or null for all
// $asOf: ISO date, or null for any time; compared at the coarser precision, like lifetimes.ts
// $isDated: whether to give their years
// $limit: number of entities
// columns: total (the same in each row), nodes [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree, fromYear, toYear]
MATCH (e:$any($labels))
WHERE ($standings IS NULL OR $standingOf(e) IN $standings)
  AND ($asOf IS NULL OR (
    left(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf), size($asOf))
      <= left($asOf, size(coalesce(toString(e.startYear), e.signedOn, e.startsOn, $asOf)))
    AND left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf), size($asOf))
      >= left($asOf, size(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END, $asOf)))
  ))
WITH e, COUNT { (e)--(:Entity) } AS degree
ORDER BY degree DESC, e.id
WITH collect([
  e.id, $kindOf(e), e.nameEn, e.nameRu, e.shortNameEn, e.shortNameRu, e.standing, toFloat(degree),
  CASE WHEN $isDated THEN toFloat(left(coalesce(toString(e.startYear), e.signedOn, e.startsOn), 4)) END,
  CASE WHEN $isDated THEN
    toFloat(left(coalesce(toString(e.endYear), CASE WHEN e:Event THEN null ELSE e.endsOn END), 4))
  END
]) AS found
WITH toFloat(size(found)) AS total, found[..$limit] AS kept
UNWIND range(0, size(kept) - 1, 50) AS start
RETURN total, kept[start..start + 50] AS nodes
