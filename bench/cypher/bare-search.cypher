// Projects whose names have a word.
// $query: Lucene query
// columns: hit {id, name, score}
CALL db.index.fulltext.queryNodes('entity_keys', $query, {limit: 50}) YIELD node, score
WHERE node:Project
RETURN node {.id, name: node.nameEn, score: score} AS hit
ORDER BY score DESC, node.id
LIMIT 5
