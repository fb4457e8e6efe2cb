// The projects of a block with what backs them, who leads them and who takes part.
// $id: entity id of a block
// columns: project {id, name, startYear, endYear, backing, lead, participants}
MATCH (b:Block {id: $id})<-[:IN_BLOCK]-(p:Project)
RETURN p {
  .id,
  name: p.nameEn,
  .startYear,
  .endYear,
  backing: COLLECT {
    MATCH (p)<-[r:BACKS]-(i:Instrument)
    RETURN r {
      .standing,
      .amountMlnRub,
      instrument: i {
        .id,
        name: i.nameEn,
        ministries: COLLECT {
          MATCH (i)<-[:ADMINISTERS]-(m:Ministry)
          RETURN m {.id, name: m.nameEn}
        }
      }
    }
  },
  lead: head(COLLECT {
    MATCH (p)<-[:LEADS]-(s:Stakeholder)
    RETURN s {.id, name: s.nameEn}
  }),
  participants: COLLECT {
    MATCH (p)<-[:PARTICIPATES_IN]-(s:Stakeholder)
    RETURN s {.id, name: s.nameEn}
  }
} AS project
