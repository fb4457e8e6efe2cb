// Indexes for look-ups by the ids of public registers, which organisations alone have.

CREATE INDEX stakeholder_ror IF NOT EXISTS
FOR (node:Stakeholder)
ON (node.ror);

CREATE INDEX stakeholder_wikidata IF NOT EXISTS
FOR (node:Stakeholder)
ON (node.wikidata);

CREATE INDEX stakeholder_ogrn IF NOT EXISTS
FOR (node:Stakeholder)
ON (node.ogrn);

CREATE INDEX stakeholder_inn IF NOT EXISTS
FOR (node:Stakeholder)
ON (node.inn);
