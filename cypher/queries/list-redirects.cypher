// All ids that were merged, and where they lead.
// scans: Redirect, of which there are as many as duplicates were merged
// columns: id, target
MATCH (redirect:Redirect)
RETURN redirect.id AS id, redirect.target AS target
ORDER BY redirect.id
