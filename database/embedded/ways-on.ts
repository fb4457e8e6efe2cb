/** What an operator can do when the embedded Neo4j cannot run here. */
export const waysOn = `Ways on:
  - install Java 17 or 21 and Maven (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless maven), then start again
  - point NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 or later
  - docker compose up, which brings the service and a Neo4j`;
