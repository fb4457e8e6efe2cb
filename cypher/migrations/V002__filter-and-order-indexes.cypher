// Indexes for filters and order.
// Every kind by id: a node is often looked up as (:Project {id: ...}), which the constraint on Entity does not serve.
// Names and standings over all entities; the years and own kinds by which lists are filtered.

CREATE INDEX stakeholder_id IF NOT EXISTS
FOR (node:Stakeholder)
ON (node.id);

CREATE INDEX ministry_id IF NOT EXISTS
FOR (node:Ministry)
ON (node.id);

CREATE INDEX university_id IF NOT EXISTS
FOR (node:University)
ON (node.id);

CREATE INDEX corporation_id IF NOT EXISTS
FOR (node:Corporation)
ON (node.id);

CREATE INDEX company_id IF NOT EXISTS
FOR (node:Company)
ON (node.id);

CREATE INDEX organisation_id IF NOT EXISTS
FOR (node:Organisation)
ON (node.id);

CREATE INDEX instrument_id IF NOT EXISTS
FOR (node:Instrument)
ON (node.id);

CREATE INDEX project_id IF NOT EXISTS
FOR (node:Project)
ON (node.id);

CREATE INDEX partnership_id IF NOT EXISTS
FOR (node:Partnership)
ON (node.id);

CREATE INDEX cluster_id IF NOT EXISTS
FOR (node:Cluster)
ON (node.id);

CREATE INDEX block_id IF NOT EXISTS
FOR (node:Block)
ON (node.id);

CREATE INDEX area_type_id IF NOT EXISTS
FOR (node:AreaType)
ON (node.id);

CREATE INDEX roadmap_action_id IF NOT EXISTS
FOR (node:RoadmapAction)
ON (node.id);

CREATE INDEX work_stream_id IF NOT EXISTS
FOR (node:WorkStream)
ON (node.id);

CREATE INDEX person_id IF NOT EXISTS
FOR (node:Person)
ON (node.id);

CREATE INDEX event_id IF NOT EXISTS
FOR (node:Event)
ON (node.id);

CREATE INDEX indicator_id IF NOT EXISTS
FOR (node:Indicator)
ON (node.id);

CREATE INDEX statement_id IF NOT EXISTS
FOR (node:Statement)
ON (node.id);

CREATE INDEX source_id IF NOT EXISTS
FOR (node:Source)
ON (node.id);

CREATE INDEX entity_name_en IF NOT EXISTS
FOR (node:Entity)
ON (node.nameEn);

CREATE INDEX entity_name_ru IF NOT EXISTS
FOR (node:Entity)
ON (node.nameRu);

CREATE INDEX entity_standing IF NOT EXISTS
FOR (node:Entity)
ON (node.standing);

CREATE TEXT INDEX entity_name_en_text IF NOT EXISTS
FOR (node:Entity)
ON (node.nameEn);

CREATE TEXT INDEX entity_name_ru_text IF NOT EXISTS
FOR (node:Entity)
ON (node.nameRu);

CREATE INDEX instrument_instrument_kind IF NOT EXISTS
FOR (node:Instrument)
ON (node.instrumentKind);

CREATE INDEX instrument_start_year IF NOT EXISTS
FOR (node:Instrument)
ON (node.startYear);

CREATE INDEX instrument_end_year IF NOT EXISTS
FOR (node:Instrument)
ON (node.endYear);

CREATE INDEX project_project_kind IF NOT EXISTS
FOR (node:Project)
ON (node.projectKind);

CREATE INDEX project_start_year IF NOT EXISTS
FOR (node:Project)
ON (node.startYear);

CREATE INDEX project_end_year IF NOT EXISTS
FOR (node:Project)
ON (node.endYear);

CREATE INDEX partnership_partnership_kind IF NOT EXISTS
FOR (node:Partnership)
ON (node.partnershipKind);

CREATE INDEX partnership_signed_on IF NOT EXISTS
FOR (node:Partnership)
ON (node.signedOn);

CREATE INDEX partnership_ends_on IF NOT EXISTS
FOR (node:Partnership)
ON (node.endsOn);

CREATE INDEX roadmap_action_start_year IF NOT EXISTS
FOR (node:RoadmapAction)
ON (node.startYear);

CREATE INDEX roadmap_action_end_year IF NOT EXISTS
FOR (node:RoadmapAction)
ON (node.endYear);

CREATE INDEX event_starts_on IF NOT EXISTS
FOR (node:Event)
ON (node.startsOn);
