// How many entities there are in all.
// scans: Entity; answered from the count store
// columns: total
MATCH (e:Entity)
RETURN count(e) AS total
