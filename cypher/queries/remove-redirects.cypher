// Ids that lead nowhere any more.
// $ids: list of ids
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
DELETE redirect
