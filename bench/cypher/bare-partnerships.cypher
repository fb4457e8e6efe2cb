// A university with its partnerships and their parties.
// $id: entity id of a university
// columns: university {id, name, partnerships}
MATCH (u:University {id: $id})
RETURN u {
  .id,
  name: u.nameEn,
  partnerships: COLLECT {
    MATCH (u)-[:PARTY_TO]->(p:Partnership)
    RETURN p {
      .id,
      name: p.nameEn,
      .signedOn,
      parties: COLLECT {
        MATCH (p)<-[r:PARTY_TO]-(s:Stakeholder)
        RETURN r {.role, stakeholder: s {.id, name: s.nameEn}}
      }
    }
  }
} AS university
