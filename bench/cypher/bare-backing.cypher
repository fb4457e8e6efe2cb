// The chains that back a project.
// $id: entity id of a project
// columns: chain {ministry, operator, instrument, hops}
MATCH (p:Project {id: $id})<-[backs:BACKS]-(i:Instrument)
OPTIONAL MATCH (i)<-[administers:ADMINISTERS]-(m:Ministry)
OPTIONAL MATCH (i)<-[operates:OPERATES]-(o:Stakeholder)
RETURN {
  ministry: m {.id, name: m.nameEn},
  operator: o {.id, name: o.nameEn},
  instrument: i {.id, name: i.nameEn},
  hops: [hop IN [administers, operates, backs] WHERE hop IS NOT NULL | hop {.id, .standing, .fromYear}]
} AS chain
