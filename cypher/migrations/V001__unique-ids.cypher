// Ids are unique: over all entities, and for each relation.
// Kept in step with cypher/model.ts by a test. A new relation is a new migration, never a change of this one.

CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE;

CREATE CONSTRAINT administers_id IF NOT EXISTS
FOR ()-[relationship:ADMINISTERS]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT operates_id IF NOT EXISTS
FOR ()-[relationship:OPERATES]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT backs_id IF NOT EXISTS
FOR ()-[relationship:BACKS]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT leads_id IF NOT EXISTS
FOR ()-[relationship:LEADS]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT participates_in_id IF NOT EXISTS
FOR ()-[relationship:PARTICIPATES_IN]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT in_block_id IF NOT EXISTS
FOR ()-[relationship:IN_BLOCK]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT in_cluster_id IF NOT EXISTS
FOR ()-[relationship:IN_CLUSTER]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT located_in_id IF NOT EXISTS
FOR ()-[relationship:LOCATED_IN]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT member_of_id IF NOT EXISTS
FOR ()-[relationship:MEMBER_OF]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT party_to_id IF NOT EXISTS
FOR ()-[relationship:PARTY_TO]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT responsible_for_id IF NOT EXISTS
FOR ()-[relationship:RESPONSIBLE_FOR]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT advances_id IF NOT EXISTS
FOR ()-[relationship:ADVANCES]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT represents_id IF NOT EXISTS
FOR ()-[relationship:REPRESENTS]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT signed_id IF NOT EXISTS
FOR ()-[relationship:SIGNED]-()
REQUIRE relationship.id IS UNIQUE;

CREATE CONSTRAINT announced_at_id IF NOT EXISTS
FOR ()-[relationship:ANNOUNCED_AT]-()
REQUIRE relationship.id IS UNIQUE;
