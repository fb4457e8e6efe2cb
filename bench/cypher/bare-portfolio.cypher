// A ministry with its instruments and what they back.
// $id: entity id of a ministry
// columns: ministry {id, name, instruments}
MATCH (m:Ministry {id: $id})
RETURN m {
  .id,
  name: m.nameEn,
  instruments: COLLECT {
    MATCH (m)-[:ADMINISTERS]->(i:Instrument)
    RETURN i {
      .id,
      name: i.nameEn,
      .startYear,
      backs: COLLECT {
        MATCH (i)-[r:BACKS]->(p:Project)
        RETURN r {.standing, .fromYear, .amountMlnRub, project: p {.id, name: p.nameEn, .endYear}}
      }
    }
  }
} AS ministry
