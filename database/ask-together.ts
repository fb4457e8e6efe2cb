import { DatabaseError, type DatabaseFailure } from './errors.ts';
import { takeAll } from './take-all.ts';
import { wantedSignal, whileWanted } from './wanted.ts';

export interface TogetherLimits {
  /** How many ask one statement together at most. */
  readonly mostTogether: number;
  /** Milliseconds after which a statement that is under way holds up nobody any more. */
  readonly patienceMs: number;
  /** Milliseconds after which a statement that several asked together is given up, and each of them asks by itself. */
  readonly lateMs: number;
}

/** A row of a statement that several may ask together; `at` says whose it is: the place of the ask in the list of them. */
export interface PlacedRow {
  readonly at: number;
}

/** What a statement gave to all who asked it, and what is to be told of it. */
export interface Given<Row, News> {
  readonly rows: Row[];
  readonly news: News;
}

/** Asks that one statement can answer together. */
export interface Sort<Ask, Row extends PlacedRow, News> {
  /** The same for asks that may go together. */
  readonly key: string;
  /** The statement's name, for errors. */
  readonly name: string;
  /** Sends one statement for the asks and gives the rows of all. Ends when `wantedSignal` aborts. */
  readonly send: (asks: readonly Ask[]) => Promise<Given<Row, News>>;
  /** Told of a statement that was shared, in the asynchronous context of each one who asked but did not send it. */
  readonly onShared: (news: News) => void;
}

interface Member<Ask> {
  readonly ask: Ask;
  isGone: boolean;
}

/** Those who ask a statement together. The first one sends it, in its asynchronous context. */
interface Party<Ask, Row, News> {
  readonly members: Member<Ask>[];
  /** Lets it be sent; after that nobody joins any more. */
  leave(): void;
  /** Aborts when all members have gone away. */
  readonly over: AbortController;
  /** What was given to those who were there when it was sent; null when each is to ask by itself. */
  readonly outcome: Promise<Outcome<Ask, Row, News> | null>;
}

interface Outcome<Ask, Row, News> {
  readonly rows: ReadonlyMap<Member<Ask>, Row[]>;
  readonly news: News;
}

/** With these, one ask that is at fault or too much is not told from the others; so each is asked by itself. */
const faultsOfOne: ReadonlySet<DatabaseFailure> = new Set(['STATEMENT', 'MEMORY', 'TIMEOUT', 'ABANDONED']);

/**
 * Lets those who ask at the same time share a statement: the way there and back, the transaction and the plan cost as
 * much for one ask as for sixteen.
 *
 * - One who asks alone is sent at once. Those who ask in one turn of the event loop go together. So do those who ask while
 *   a statement of their sort is under way: they go when it is back, when they are as many as may go together, or when it
 *   has been under way for `patienceMs`, whichever comes first.
 * - Nobody is given what was read before the ask: nobody joins a statement that is under way.
 * - Whoever goes away ends the own part alone; the last one ends the statement.
 * - When a statement of several fails with what may be the fault of one of them, or takes longer than `lateMs`, each asks
 *   by itself: what fails or takes long costs the others this time and not their answers.
 */
export function togetherness(limits: TogetherLimits) {
  const groups = new Map<string, unknown>();

  /** The rows of an ask. Rejects with what `send` rejects with, and with DatabaseError ABANDONED when nobody wants them. */
  return function askTogether<Ask, Row extends PlacedRow, News>(
    sort: Sort<Ask, Row, News>,
    ask: Ask,
  ): Promise<Row[]> {
    // What stands under a key was made of the same sort.
    let join = groups.get(sort.key) as ReturnType<typeof createGroup<Ask, Row, News>> | undefined;
    if (!join) {
      join = createGroup(sort, limits, () => groups.delete(sort.key));
      groups.set(sort.key, join);
    }
    return join(ask);
  };
}

function createGroup<Ask, Row extends PlacedRow, News>(
  { name, send, onShared }: Sort<Ask, Row, News>,
  { mostTogether, patienceMs, lateMs }: TogetherLimits,
  onEmpty: () => void,
) {
  let gathering: Party<Ask, Row, News> | null = null;
  /** Statements that are under way, and not for long. */
  let underWay = 0;
  let waiting = 0;

  /** A party that gathers until it is let go. */
  function begin(): Party<Ask, Row, News> {
    const members: Member<Ask>[] = [];
    const over = new AbortController();
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      leave = () => {
        if (gathering === party) gathering = null;
        resolve();
      };
    });
    const outcome = left.then(() =>
      sendTogether(
        members.filter(({ isGone }) => !isGone),
        over,
      ),
    );
    outcome.catch(() => undefined); // when all have gone away
    const party = { members, over, leave: () => leave(), outcome };
    if (underWay === 0) setImmediate(party.leave);
    return party;
  }

  async function sendTogether(
    members: readonly Member<Ask>[],
    over: AbortController,
  ): Promise<Outcome<Ask, Row, News> | null> {
    if (members.length < 2) return null;
    const late = setTimeout(() => over.abort(), lateMs);
    try {
      const asks = members.map(({ ask }) => ask);
      const { rows, news } = await onTheWay(() =>
        whileWanted(
          () => over.signal,
          () => send(asks),
        ),
      );
      const own = new Map(members.map((member) => [member, [] as Row[]]));
      for (const row of takeAll(rows)) {
        const member = members[row.at];
        if (member) own.get(member)?.push(row);
      }
      return { rows: own, news };
    } catch (error) {
      if (error instanceof DatabaseError && faultsOfOne.has(error.failure)) return null;
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  /** Counts a statement as under way until it is back, or has been for long; then those who gathered may go. */
  async function onTheWay<Result>(work: () => Promise<Result>): Promise<Result> {
    let isCounted = true;
    underWay += 1;
    const makeWay = () => {
      if (!isCounted) return;
      isCounted = false;
      underWay -= 1;
      gathering?.leave();
    };
    const patience = setTimeout(makeWay, patienceMs);
    try {
      return await work();
    } finally {
      clearTimeout(patience);
      makeWay();
    }
  }

  async function shareOf(member: Member<Ask>): Promise<Row[]> {
    const party = (gathering ??= begin());
    const isFirst = party.members.push(member) === 1;
    if (party.members.length === mostTogether) party.leave();
    const outcome = await unlessGone(party, member);
    if (!outcome) return (await onTheWay(() => send([member.ask]))).rows;
    if (!isFirst) onShared(outcome.news);
    return outcome.rows.get(member) ?? [];
  }

  /** The outcome of a party; rejects as soon as nobody waits for this member any more. */
  async function unlessGone(party: Party<Ask, Row, News>, member: Member<Ask>) {
    const { members, over, outcome } = party;
    const signal = wantedSignal();
    if (!signal) return outcome;
    let stopListening: () => void = () => undefined;
    const gone = new Promise<never>((_, reject) => {
      const go = () => {
        member.isGone = true;
        // One that still gathers may be joined by others.
        if (gathering !== party && members.every(({ isGone }) => isGone)) over.abort();
        reject(new DatabaseError('ABANDONED', name, new Error('nobody waits any more')));
      };
      if (signal.aborted) go();
      else signal.addEventListener('abort', go, { once: true });
      stopListening = () => signal.removeEventListener('abort', go);
    });
    try {
      return await Promise.race([outcome, gone]);
    } finally {
      stopListening();
    }
  }

  return async function join(ask: Ask): Promise<Row[]> {
    waiting += 1;
    try {
      return await shareOf({ ask, isGone: false });
    } finally {
      waiting -= 1;
      if (waiting === 0) onEmpty();
    }
  };
}
