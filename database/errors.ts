/**
 * Why the database did not answer; the API decides what a caller may learn of it. MEMORY: what a transaction holds does
 * not fit into what Neo4j allows for all. ABANDONED: nobody waited any more.
 */
export type DatabaseFailure =
  'UNAVAILABLE' | 'TIMEOUT' | 'UNAUTHORISED' | 'MEMORY' | 'STATEMENT' | 'ABANDONED';

/**
 * A statement that did not succeed. The driver's error is kept as `cause` for the log; the message names the statement
 * file and nothing else, so that it never carries an address, Cypher or data.
 */
export class DatabaseError extends Error {
  readonly failure: DatabaseFailure;
  readonly statement: string;

  constructor(failure: DatabaseFailure, statement: string, cause: unknown) {
    super(`${failure.toLowerCase()} while running "${statement}"`, { cause });
    this.name = 'DatabaseError';
    this.failure = failure;
    this.statement = statement;
  }
}

/** A start that cannot go on; the message is written for the operator and says the ways on. */
export class StartupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupError';
  }
}
