// The merged ids that lead to the given entities.
// $ids: list of entity ids
// columns: id, target
UNWIND $ids AS target
MATCH (redirect:Redirect {target: target})
RETURN redirect.id AS id, redirect.target AS target
ORDER BY redirect.id
