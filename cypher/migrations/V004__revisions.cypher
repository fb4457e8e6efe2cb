// The history of the graph: revisions, what each changed, and where ids that were merged lead to.
// None of these nodes is an Entity, and none is related to one, so that no question about the network meets them.

CREATE CONSTRAINT ledger_id IF NOT EXISTS
FOR (ledger:Ledger)
REQUIRE ledger.id IS UNIQUE;

CREATE CONSTRAINT revision_number IF NOT EXISTS
FOR (revision:Revision)
REQUIRE revision.number IS UNIQUE;

CREATE INDEX change_revision IF NOT EXISTS
FOR (change:Change)
ON (change.revision);

CREATE INDEX change_subject IF NOT EXISTS
FOR (change:Change)
ON (change.subject);

CREATE CONSTRAINT redirect_id IF NOT EXISTS
FOR (redirect:Redirect)
REQUIRE redirect.id IS UNIQUE;

CREATE INDEX redirect_target IF NOT EXISTS
FOR (redirect:Redirect)
ON (redirect.target);
