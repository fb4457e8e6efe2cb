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

/**
 * A write that was given up when its commit may have been sent already: it may be written, and it may not. `known` tells when
 * the database answers again; null when it does not for long.
 */
export class UnknownOutcome extends DatabaseError {
  /** What is looked for in the history. */
  readonly trace: Trace;
  readonly known: () => Promise<boolean | null>;

  constructor({ failure, statement, cause }: DatabaseError, trace: Trace, known: UnknownOutcome['known']) {
    super(failure, statement, cause);
    this.name = 'UnknownOutcome';
    this.message += '; it is not known whether it was written, see the history';
    this.trace = trace;
    this.known = known;
  }
}

/** By what a write is found in the history. */
export interface Trace {
  /** The number of its first revision, if it was written. */
  readonly number: number;
  /** The name that it gives to what it writes, which no other write has. */
  readonly writing: string;
}

/** A start that cannot go on; the message is written for the operator and says the ways on. */
export class StartupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupError';
  }
}
