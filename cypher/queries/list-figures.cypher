// All figures that sources state.
// scans: Indicator, of which there are as many as sources state figures
// columns: labels, properties
MATCH (e:Indicator)
RETURN labels(e) AS labels, properties(e) AS properties
ORDER BY e.id
