// How many entities there are in all.
// columns: total
MATCH (e:Entity)
RETURN count(e) AS total
