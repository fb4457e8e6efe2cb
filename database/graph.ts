import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Plan,
  type QueryResult,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';
import type { Statement } from '../cypher/statements.ts';
import { type PlacedRow, togetherness } from './ask-together.ts';
import { type Asked, type AskedMost, askedMost } from './asked-most.ts';
import { DatabaseError, type DatabaseFailure } from './errors.ts';
import { limitHandshakes } from './handshake-limit.ts';
import { knock } from './knock.ts';
import { readIntegersPlainly } from './plain-integers.ts';
import { requireOwner } from './port-owner.ts';
import { type Preparation, type Sign, watchPulse } from './pulse.ts';
import { shareNext } from './share-next.ts';
import { takeAll } from './take-all.ts';
import { type Parameter, type Parameters, toDatabase } from './values.ts';
import { wantedSignal } from './wanted.ts';

readIntegersPlainly();

/** All rows in one round trip: every statement limits its rows itself. */
const fetchAll = -1;
/** Milliseconds that a server has for its own word that a statement took too long, before this side gives up. */
const graceMs = 250;
/**
 * Of the time that a statement may take, the share after which a silent database is taken for lost: 1.3 of 5 s, which
 * with the wondering before it makes failing answers come within 2 s; and the least of it in milliseconds.
 */
const doubtShare = 0.26;
const leastDoubtMs = 1300;
/**
 * How long a database that has come back plans what was asked, in milliseconds, before everybody is let in whatever it has
 * planned; and how many statements it plans before it is written to. Beside an attack a statement takes a second on a Neo4j
 * that has just been started: were those let in that are not planned yet, they would wait for longer than an answer may take.
 */
const rehearsalMs = 60_000;
const plannedBeforeWrites = 12;
/** How many statements are known at most, with what they were asked with: of reads, and of writes that somebody waits for. */
const mostKnown = 200;
const mostKnownOfWrites = 50;
/**
 * Milliseconds that a statement may take while a database that is back plans: failing answers come within 2 s, and who would
 * wait for longer is told to come again. It is less than those who ask together wait for each other.
 */
const planningMs = 900;
/** Milliseconds that a database has that takes long over a statement to say that it is there. */
const signMs = 2500;
/** What a write is called where a statement has its name. */
const writeName = 'write transaction';
/** How many ask one statement together at most, and how many milliseconds others wait for it. */
const mostTogether = 16;
const togetherPatienceMs = 50;
/** Of the time that a statement may take, the share after which those who asked it together ask by themselves. */
const lateShare = 0.25;

/** Where the database is and how long an answer may take. */
export interface GraphConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Milliseconds that one statement or transaction may take. */
  readonly timeoutMs: number;
  readonly maxConnections: number;
  /** Of a server on this machine: the user whose it is. Nobody else is told the password, where the system tells who listens. */
  readonly ownerUid?: number;
}

/** Runs statements inside one transaction. */
export interface Transaction {
  run<Row>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

/** The one way to the database: named statements with plain parameters in, plain rows out. */
export interface Graph {
  /** Where it leads, so that a thread of its own can open another one. It holds the password. */
  readonly config: GraphConfig;
  /**
   * Whether reads may be answered by any member of a cluster (`neo4j://`). Bookmarks of different members say nothing of
   * each other's data: what is kept under one may be older than what another member has.
   */
  readonly isRouted: boolean;
  /**
   * Runs one statement in an auto-commit read transaction and gives its rows as plain objects, keyed by column.
   * Transient failures are tried again within the time limit. Ends when nobody waits for it any more (`whileWanted`).
   * Throws DatabaseError.
   */
  read<Row>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /**
   * As `read`, of a statement that answers a list of asks, `$asked`, and says in the column `at` whose each row is: those
   * who ask it at the same time with the same common parameters share it (`togetherness`). For short reads alone, because
   * one waits for the others.
   */
  ask<Row>(statement: Statement, asked: Parameter, common?: Parameters): Promise<Row[]>;
  /** Runs `work` in one write transaction, again from its start after a transient failure. Throws DatabaseError, or what `work` throws. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>, options?: WriteOptions): Promise<Result>;
  /** Runs one statement by itself, outside of a managed transaction: schema changes. Throws DatabaseError. */
  execute<Row>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /**
   * The state of the data as the database names it: the bookmark of a finished read changes if and only if something
   * was committed in between, by whomever. Every read that begins after it sees all of that state. Callers at the same
   * time share one small read. Throws DatabaseError.
   */
  bookmark(): Promise<string>;
  /**
   * Whether any statement may be asked, as far as is known: false from when the database is found not to answer until it is
   * back and has planned what is asked most. Meanwhile what it has planned is answered already.
   */
  isOpenToAll(): boolean;
  /**
   * To be told when the server's process is known to have ended: one that is started anew has planned nothing, and a service
   * of which nobody asks anything meanwhile would not notice.
   */
  tellGone(): void;
  /**
   * What the finished reads of this graph have seen of the data so far; the same object as long as all of them saw the
   * same state. It costs nothing, and is as old as the last read.
   */
  seen(): SeenState;
  /** Lets one more observer see each statement from now on; the returned function ends that. */
  observe(observer: GraphObserver): () => void;
  /**
   * The operators of the plan that the database would make for a statement, from the last one to the first; nothing is
   * executed. Empty for statements that have no plan, such as schema changes. Throws DatabaseError.
   */
  plan(statement: Statement): Promise<string[]>;
  /** The server's version, e.g. "5.26.30". Throws DatabaseError. */
  serverVersion(): Promise<string>;
  close(): Promise<void>;
}

/** The state of the data that the last finished read saw; null before the first one. */
export interface SeenState {
  readonly bookmark: string | null;
}

export interface WriteOptions {
  /** Milliseconds for the whole transaction instead of the configured ones: loading a dataset takes longer than a request may. */
  readonly timeoutMs?: number;
}

export interface GraphObserver {
  /** Called once for each statement that is sent, tries after a transient failure included. */
  onStatement?(name: string): void;
  /** Called when the server says that it answers nothing more until it is started again, maybe several times. */
  onPanic?(): void;
  /**
   * Called when a statement that was sent has ended, well or not; in the asynchronous context of whoever asked, of several
   * who asked it together in that of the first.
   */
  onEnd?(end: StatementEnd): void;
  /** Called for each other one who asked a statement together with the first and has got an answer, in the own context. */
  onShared?(end: StatementEnd): void;
}

/** How a statement went. It holds no parameters: they are people's words. */
export interface StatementEnd {
  readonly statement: Statement;
  /** Milliseconds from sending it to its last row, waiting for a connection included. */
  readonly durationMs: number;
  /** Why there was no answer; null when there was one. */
  readonly failure: DatabaseFailure | null;
  /** How many asked it together. */
  readonly askers: number;
}

/** The rows of a statement, and how it went. */
interface Told<Row> {
  readonly rows: Row[];
  readonly news: StatementEnd;
}

/** Opens the driver; the first statement opens the first connection. The caller closes the graph. */
export function openGraph(config: GraphConfig, observer: GraphObserver = {}): Graph {
  const stopLimiting = limitHandshakes(config.uri, config.timeoutMs);
  const stopRequiring = config.ownerUid === undefined ? null : requireOwner(config.uri, config.ownerUid);
  let driver = openDriver(config);
  const observers = new Set([observer]);
  const known = askedMost(mostKnown);
  const knownOfWrites = askedMost(mostKnownOfWrites);
  const probe = (limitMs: number, onTaken?: () => void) =>
    askFor(config, limitMs, {
      onTaken,
      onPanic: () => {
        for (const observer of observers) observer.onPanic?.();
      },
    });
  const pulse = watchPulse({
    doubtMs: Math.max(doubtShare * config.timeoutMs, leastDoubtMs),
    probe,
    onLost() {
      // Its connections lead to a server that is gone or frozen, and would be handed out again.
      discard(driver);
      driver = openDriver(config);
    },
    prepare,
  });

  /** Rehearses for as long as that may take; then everybody is let in whatever is planned. */
  async function prepare({ admit, signal }: Preparation): Promise<boolean> {
    const isLate = AbortSignal.timeout(rehearsalMs);
    const late = new Promise<boolean>((resolve) => {
      isLate.addEventListener('abort', () => resolve(true), { once: true });
    });
    return Promise.race([rehearse(admit, AbortSignal.any([signal, isLate])), late]);
  }

  /**
   * A server that has just been started answers a first small question soon and the first large one late, because it has
   * planned nothing yet; were everybody let in at once, each would wait for the planning of all. So it is asked what is likely
   * to be asked, one after the other and what is asked most first: to EXPLAIN it would be as long, and the plan not kept for
   * whoever asks. Who asks what is planned is let in, while the others are told at once to come again: what waits for a plan
   * waits for longer than an answer may take, and keeps the others from theirs. Statements of a write are planned in
   * transactions that are rolled back, and one that somebody waits for begins when all of them are planned.
   *
   * False when the database went away meanwhile. One that fails to answer a statement, and says that it is there, plans on with
   * the next: it may have no connection free, or nobody who takes writes. That statement is let in with all others.
   */
  async function rehearse(admit: Preparation['admit'], signal: AbortSignal): Promise<boolean> {
    admit('bookmark'); // it takes no planning to speak of
    const isThere = async (asked: readonly Asked[], plan: (one: Asked) => Promise<unknown>) => {
      for (const one of asked) {
        const failure = await plan(one).then(() => null, failureIn);
        const isInDoubt = failure === 'UNAVAILABLE' || failure === 'TIMEOUT';
        const isGone = isInDoubt && (await probe(signMs)) !== 'ANSWERED';
        if (isGone || signal.aborted) return false;
        if (!isInDoubt) admit(one.statement.text);
      }
      return true;
    };
    const reads = known.list();
    if (!(await isThere(reads.slice(0, plannedBeforeWrites), planRead))) return false;
    if (!(await isThere(knownOfWrites.list(), planWrite))) return false;
    admit(writeName);
    return isThere(reads.slice(plannedBeforeWrites), planRead);
  }

  const planRead = ({ statement: { name, text }, parameters }: Asked) =>
    runAside(name, text, driverParameters(parameters));

  /** What it locks, somebody else may hold for long, and is not waited for. */
  async function planWrite({ statement: { name, text }, parameters }: Asked): Promise<void> {
    const session = driver.session({ database: config.database });
    await withSession(session, name, planningMs, async () => {
      const transaction = await session.beginTransaction({ timeout: planningMs });
      try {
        await transaction.run(text, driverParameters(parameters));
      } finally {
        await transaction.rollback();
      }
    });
  }

  /** Milliseconds that a statement may take that begins now. */
  const limitNow = () => (pulse.isOpenToAll() ? config.timeoutMs : Math.min(planningMs, config.timeoutMs));

  /** A statement that a database that plans does not answer soon is not answered now. */
  const orUnavailable = (name: string, limitMs: number) => (error: unknown) => {
    throw limitMs < config.timeoutMs && failureIn(error) === 'TIMEOUT'
      ? new DatabaseError('UNAVAILABLE', name, error)
      : error;
  };

  const isRouted = config.uri.startsWith('neo4j');
  let seen: SeenState = { bookmark: null };
  /**
   * For a session that reads. Neo4j names a transaction in bookmarks as soon as it is committed, a moment before all that it
   * wrote is to be seen; a read that begins with that bookmark waits for the rest. Without, a read could tell of a state of
   * which it has seen nothing, or one half.
   */
  const afterSeen = () => (isRouted ? {} : { bookmarks: [...latest] });
  /** Bookmarks of which one is the latest that was seen; most often one alone. */
  let latest: ReadonlySet<string> = new Set();

  /**
   * Takes down what a session has seen that began when `since` was seen. Bookmarks say nothing of their order: one that
   * began before others had seen more may tell of an older state, and theirs are kept beside it until a later one ends.
   */
  function see(session: Session, since: SeenState): string {
    const bookmark = session.lastBookmarks().join();
    latest = new Set(since === seen ? [bookmark] : [...latest, bookmark]);
    if (bookmark !== seen.bookmark) seen = { bookmark };
    return bookmark;
  }

  /**
   * What was seen may be more than a database holds that was restored from a copy: reads would wait for it in vain. So it
   * is forgotten when a read fails.
   */
  async function forgetting<Result>(read: () => Promise<Result>): Promise<Result> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.failure !== 'ABANDONED') {
        seen = { bookmark: null };
        latest = new Set();
      }
      throw error;
    }
  }

  async function autoCommit<Row>(
    mode: 'READ' | 'WRITE',
    { name, text }: Statement,
    parameters: Parameters,
    { askers = 1, limitMs = config.timeoutMs } = {},
  ): Promise<Told<Row>> {
    const since = seen;
    const session = driver.session({
      database: config.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: fetchAll,
      ...(mode === 'READ' && afterSeen()),
    });
    const { result: rows, end: news } = await observed(observers, { name, text }, askers, () =>
      withSession(
        session,
        name,
        limitMs,
        async () => {
          const result = await sent(() =>
            session.run(text, driverParameters(parameters), { timeout: limitMs }),
          );
          see(session, since);
          return rowsOf<Row>(result);
        },
        mode === 'READ' ? wantedSignal() : undefined,
      ),
    );
    return { rows, news };
  }

  /** As `read` does, for some who asked together. */
  function readFor<Row>(statement: Statement, parameters: Parameters, askers = 1): Promise<Told<Row>> {
    const limitMs = limitNow();
    const work = async () => {
      const told = await retryTransient(limitMs, () =>
        forgetting(() => autoCommit<Row>('READ', statement, parameters, { askers, limitMs })),
      ).catch(orUnavailable(statement.name, limitMs));
      known.remember(statement, parameters, told.news.durationMs, askers);
      return told;
    };
    return pulse.guard(statement.name, work, statement.text);
  }

  const askTogether = togetherness({
    mostTogether,
    patienceMs: togetherPatienceMs,
    lateMs: lateShare * config.timeoutMs,
  });
  const onShared = (end: StatementEnd) => {
    for (const observer of observers) observer.onShared?.(end);
  };

  /** Runs a read that observers are not told of and that is not remembered. */
  async function runAside(
    name: string,
    text: string,
    parameters: Record<string, unknown>,
  ): Promise<QueryResult> {
    const session = driver.session({ database: config.database, defaultAccessMode: neo4j.session.READ });
    return withSession(session, name, config.timeoutMs, async () =>
      session.run(text, parameters, { timeout: config.timeoutMs }),
    );
  }

  async function plan({ name, text }: Statement): Promise<string[]> {
    const { summary } = await runAside(name, `EXPLAIN ${text}`, {});
    return summary.plan ? operatorsOf(summary.plan) : [];
  }

  /** @param timeoutMs of a write that nobody waits for; what the others are made of is remembered */
  async function write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    timeoutMs?: number,
  ): Promise<Result> {
    const since = seen;
    const session = driver.session({ database: config.database, fetchSize: fetchAll });
    const timeout = timeoutMs ?? config.timeoutMs;
    // Tries after transient failures take as long again, and one of them may have begun just before that.
    const limit = 2 * timeout + config.timeoutMs;
    const remembered = timeoutMs === undefined ? knownOfWrites : null;
    return withSession(session, writeName, limit, async () => {
      const result = await session.executeWrite(
        (managed) => work(transactionOver(managed, observers, remembered)),
        {
          timeout,
        },
      );
      see(session, since);
      return result;
    });
  }

  const bookmark = shareNext(() =>
    pulse.guard('bookmark', () => {
      // Over several members the one that takes the writes is asked, so that states never go back to an earlier one.
      const defaultAccessMode = isRouted ? neo4j.session.WRITE : neo4j.session.READ;
      const since = seen;
      const limitMs = limitNow();
      const session = driver.session({ database: config.database, defaultAccessMode, ...afterSeen() });
      return forgetting(() =>
        withSession(session, 'bookmark', limitMs, async () => {
          await sent(() => session.run('RETURN 1', {}, { timeout: limitMs }));
          return see(session, since);
        }),
      ).catch(orUnavailable('bookmark', limitMs));
    }),
  );

  return {
    config,
    isRouted,
    bookmark,
    isOpenToAll: () => pulse.isOpenToAll(),
    tellGone: () => {
      pulse.tellGone();
    },
    seen: () => seen,
    read: async <Row>(statement: Statement, parameters: Parameters = {}) =>
      (await readFor<Row>(statement, parameters)).rows,
    ask: <Row>(statement: Statement, asked: Parameter, common: Parameters = {}) =>
      askTogether<Parameter, Row & PlacedRow, StatementEnd>(
        {
          key: statement.text + JSON.stringify(common),
          name: statement.name,
          send: (asks) => readFor(statement, { ...common, asked: asks }, asks.length),
          onShared,
        },
        asked,
      ),
    execute: async <Row>(statement: Statement, parameters: Parameters = {}) =>
      (await autoCommit<Row>('WRITE', statement, parameters)).rows,
    write: async (work, options = {}) => {
      // What takes long by its nature outlasts a pause of the server; whoever waits for an answer is told soon.
      if (options.timeoutMs === undefined) return pulse.guard(writeName, () => write(work));
      pulse.require(writeName);
      return write(work, options.timeoutMs);
    },
    observe: (one) => {
      observers.add(one);
      return () => observers.delete(one);
    },
    plan: (statement) => pulse.guard(statement.name, () => plan(statement)),
    serverVersion: async () => {
      try {
        const { agent } = await driver.getServerInfo({ database: config.database });
        return agent?.replace(/^Neo4j\//, '') ?? 'unknown';
      } catch (cause) {
        throw asDatabaseError(cause, 'server version');
      }
    },
    close: () => {
      pulse.close();
      stopLimiting();
      stopRequiring?.();
      return driver.close();
    },
  };
}

function openDriver({ uri, user, password, maxConnections, timeoutMs }: GraphConfig): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: maxConnections,
    connectionAcquisitionTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    maxTransactionRetryTime: timeoutMs,
    telemetryDisabled: true,
  });
}

/** The rows of a result, which keeps none: the driver's promise of it is waited for for long, and outlives it (`takeAll`). */
function rowsOf<Row>({ records }: QueryResult): Row[] {
  return takeAll(records).map((record) => rowOf<Row>(record));
}

/** As the driver's `toObject`, which makes a generator for each row and takes seven times as long. */
function rowOf<Row>(record: Neo4jRecord): Row {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, index) => {
    row[String(key)] = record.get(index);
  });
  return row as Row;
}

/** Closes a driver without waiting for it: with a server that keeps silent, that may take for ever. */
function discard(driver: Driver): void {
  driver.close().catch(() => undefined);
}

/** Asks the server a small question over a connection of its own. */
async function askFor(
  config: GraphConfig,
  limitMs: number,
  { onTaken, onPanic }: { readonly onTaken: (() => void) | undefined; readonly onPanic: () => void },
): Promise<Sign> {
  const begin = performance.now();
  const sign = await knock(config.uri, limitMs);
  if (sign !== 'ANSWERED') return sign;
  onTaken?.();
  const leftMs = Math.max(limitMs - (performance.now() - begin), 1);
  // The limit is watched here, so that silence is told from a connection that is refused or breaks.
  const driver = openDriver({ ...config, maxConnections: 1, timeoutMs: 2 * limitMs });
  const session = driver.session({ database: config.database, defaultAccessMode: neo4j.session.READ });
  try {
    await within(leftMs, 'pulse', () => session.run('RETURN 1', {}, { timeout: limitMs }));
    return 'ANSWERED';
  } catch (error) {
    if (isPanic(error)) onPanic();
    return failureIn(error) === 'TIMEOUT' ? 'SILENT' : 'BROKEN';
  } finally {
    discard(driver);
  }
}

/**
 * What `work` gives. Rejects with DatabaseError TIMEOUT after `limitMs`, ABANDONED as soon as `signal` aborts; the work
 * itself cannot be stopped from here.
 */
async function within<Result>(
  limitMs: number,
  name: string,
  work: () => PromiseLike<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const abandoned = () => new DatabaseError('ABANDONED', name, new Error('nobody waits any more'));
  if (signal?.aborted) throw abandoned();
  let stopWaiting: () => void = () => undefined;
  const given = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new DatabaseError('TIMEOUT', name, new Error(`no answer within ${limitMs} ms`)));
    }, limitMs);
    const abandon = () => reject(abandoned());
    signal?.addEventListener('abort', abandon, { once: true });
    stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abandon);
    };
  });
  try {
    return await Promise.race([work(), given]);
  } finally {
    stopWaiting();
  }
}

/** @param remembered what is told of each statement that was answered */
function transactionOver(
  managed: ManagedTransaction,
  observers: Iterable<GraphObserver>,
  remembered: AskedMost | null,
): Transaction {
  return {
    async run<Row>(statement: Statement, parameters: Parameters = {}) {
      const { result, end } = await observed(observers, statement, 1, () =>
        sent(() => managed.run(statement.text, driverParameters(parameters))),
      );
      remembered?.remember(statement, parameters, end.durationMs, 1);
      // The statement's head comment declares the columns that the caller names as Row.
      return rowsOf<Row>(result);
    },
  };
}

/**
 * Hands a statement to the driver, which takes down the stack for each, in case it fails: a tenth of what a small read
 * costs. Whoever asked is known by the statement's name.
 */
function sent<Sent>(run: () => Sent): Sent {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Runs a statement and tells the observers of it, and the caller as well. */
async function observed<Result>(
  observers: Iterable<GraphObserver>,
  statement: Statement,
  askers: number,
  run: () => PromiseLike<Result>,
): Promise<{ readonly result: Result; readonly end: StatementEnd }> {
  for (const observer of observers) observer.onStatement?.(statement.name);
  const begin = performance.now();
  const tellEnd = (failure: DatabaseFailure | null): StatementEnd => {
    const end = { statement, durationMs: performance.now() - begin, failure, askers };
    for (const observer of observers) observer.onEnd?.(end);
    return end;
  };
  try {
    const result = await run();
    return { result, end: tellEnd(null) };
  } catch (cause) {
    const error = asDatabaseError(cause, statement.name);
    tellEnd(failureIn(error) ?? 'STATEMENT');
    throw cause;
  }
}

/** The names of a plan's operators without the database that they run in, each before those that feed it. */
function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operatorsOf)];
}

function driverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDatabase(value)]));
}

/**
 * Runs work in a session and closes that. Work that is not done after `limitMs`, or when `signal` aborts, is given up: closing its session tells
 * the server to stop it, which is not waited for, because a frozen server would not answer that either.
 */
async function withSession<Result>(
  session: Session,
  name: string,
  limitMs: number,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const close = () => session.close().catch(() => undefined); // a broken connection cannot be closed more than it is
  try {
    const result = await within(limitMs + graceMs, name, work, signal);
    await close();
    return result;
  } catch (cause) {
    void close();
    throw asDatabaseError(cause, name);
  }
}

async function retryTransient<Result>(limitMs: number, work: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + limitMs;
  for (let pauseMs = 20; ; pauseMs *= 2) {
    try {
      return await work();
    } catch (error) {
      const isTransient =
        error instanceof DatabaseError &&
        (error.failure === 'STATEMENT' || error.failure === 'MEMORY') &&
        error.cause instanceof Neo4jError &&
        error.cause.retryable;
      if (!isTransient || performance.now() + pauseMs > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** No server, none for this transaction, or one that could not write it down: a full disk. */
const unavailableCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError', // a connection that broke while it was logged on to or reset
  'N/A',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
]);

/** After a write that its disk did not take, Neo4j refuses everything, reads as well, with these words. */
function isPanic(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes('needs to be restarted');
}

/** Why a statement failed; null for what is no failure of the database. */
function failureIn(error: unknown): DatabaseFailure | null {
  return error instanceof DatabaseError ? error.failure : null;
}

function asDatabaseError(cause: unknown, name: string): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  return new DatabaseError(failureOf(cause), name, cause);
}

function failureOf({ code }: Neo4jError): DatabaseFailure {
  if (unavailableCodes.has(code) || code.includes('DatabaseUnavailable')) return 'UNAVAILABLE';
  if (code.includes('TransactionTimedOut') || code.includes('TransactionTimedOutClientConfiguration'))
    return 'TIMEOUT';
  if (code.includes('.Security.')) return 'UNAUTHORISED';
  if (code.includes('OutOfMemory')) return 'MEMORY';
  return 'STATEMENT';
}
