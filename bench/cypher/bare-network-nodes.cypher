// Every entity.
// columns: node {id, name, standing}
MATCH (e:Entity)
RETURN e {.id, name: e.nameEn, .standing} AS node
