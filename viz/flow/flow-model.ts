import type {
  CardFragment,
  IfEndedQuery,
  LinkFragment,
  MinistryPortfolioQuery,
  ProjectBackingQuery,
  Standing,
} from '../generated/graphql.ts';

type Card = CardFragment;
type Link = LinkFragment;

/** A card in a column of a flow. */
export interface FlowCard {
  readonly id: string;
  readonly kind: Card['kind'];
  readonly name: string;
  readonly shortName: string | null;
  readonly standing: Standing;
  readonly from: number | null;
  readonly to: number | null;
}

/** A relationship with the columns that its ends stand in: one organisation may stand in two. */
export interface FlowLink extends Link {
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A drawing from left to right: columns of cards, and links between them. */
export interface Flow {
  readonly columns: readonly (readonly FlowCard[])[];
  readonly links: readonly FlowLink[];
}

/** A chain that backs a project, in the words' parts. */
export interface Chain {
  readonly ministry: string | null;
  readonly operator: string | null;
  readonly instrument: string | null;
  readonly standing: Standing;
}

/** Bodies → instruments → project → lead and participants. A ministry that backs directly stands among the bodies. */
export function projectFlow({ project, backing, neighbourhood }: ProjectBackingQuery): Flow {
  if (!project) return { columns: [[], [], [], []], links: [] };
  const bodies = backing
    .flatMap(({ ministry, operator }) => [ministry, operator])
    .filter((card) => card != null);
  const instruments = backing.map(({ instrument }) => instrument).filter((card) => card != null);
  const taking = [...neighbourhood.edges].sort((a, b) => rankOf(a) - rankOf(b));
  const cards = new Map(neighbourhood.nodes.map((node) => [node.id, node]));
  const participants = taking.flatMap(({ source }) => cards.get(source) ?? []);
  return {
    columns: [
      distinct(bodies.map(toCard)),
      distinct(instruments.map(toCard)),
      [toCard(project)],
      distinct(participants.map(toCard)),
    ],
    links: distinct([
      ...backing.flatMap(({ instrument, hops }) =>
        hops.map((hop) =>
          hop.relation === 'BACKS'
            ? { ...hop, fromColumn: instrument ? 1 : 0, toColumn: 2 }
            : { ...hop, fromColumn: 0, toColumn: 1 },
        ),
      ),
      ...taking.map((link) => ({ ...link, fromColumn: 3, toColumn: 2 })),
    ]),
  };
}

/** The chains of a project for sentences, each once. */
export function chainsOf({ backing }: ProjectBackingQuery): Chain[] {
  return backing.map(({ ministry, operator, instrument, standing }) => ({
    ministry: ministry?.name ?? null,
    operator: operator?.name ?? null,
    instrument: instrument?.name ?? null,
    standing,
  }));
}

/** Ministry → instruments → projects that they back. Instruments that back something stand first. */
export function portfolioFlow({ ministry, neighbourhood }: MinistryPortfolioQuery): Flow {
  if (!ministry) return { columns: [[], [], []], links: [] };
  const instruments = [...ministry.instruments].sort((a, b) => b.backs.length - a.backs.length);
  const backs = instruments.flatMap((instrument) =>
    instrument.backs.map((backing) => ({
      id: `${instrument.id}:BACKS:${backing.project.id}`,
      source: instrument.id,
      target: backing.project.id,
      relation: 'BACKS' as const,
      standing: backing.standing,
      fromYear: backing.fromYear,
      toYear: backing.toYear,
      label: null,
      sources: backing.sources,
    })),
  );
  const projects = [...instruments.flatMap((one) => one.backs), ...ministry.backs].map(
    ({ project }) => project,
  );
  return {
    columns: [[toCard(ministry)], instruments.map(toCard), distinct(projects.map(toCard))],
    links: distinct([
      ...neighbourhood.edges.map((link) => ({
        ...link,
        fromColumn: 0,
        toColumn: link.relation === 'BACKS' ? 2 : 1,
      })),
      ...backs.map((link) => ({ ...link, fromColumn: 1, toColumn: 2 })),
    ]),
  };
}

/** What an ending means for a card: it ends itself, loses all its backing, or a part of it. */
export type Fate = 'ended' | 'lost' | 'weakened';

/** What a flow shows of an ending: the fates of cards by id, and the relationships that no longer hold. */
export interface EndingMarks {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly broken: ReadonlySet<string>;
}

export const noMarks: EndingMarks = { fates: new Map(), broken: new Set() };

/** How a flow shows what would happen if the asked ones ended. A relationship that another chain still needs holds. */
export function marksOf({ nodes, ifEnded }: IfEndedQuery): EndingMarks {
  const held = new Set(ifEnded.remaining.flatMap(({ hops }) => hops.map(({ id }) => id)));
  return {
    fates: new Map<string, Fate>([
      ...ifEnded.weakened.map(({ id }) => [id, 'weakened'] as const),
      ...ifEnded.lost.map(({ id }) => [id, 'lost'] as const),
      ...nodes.flatMap((node) => (node && 'id' in node ? [[node.id, 'ended'] as const] : [])),
    ]),
    broken: new Set(
      ifEnded.broken.flatMap(({ hops }) => hops.map(({ id }) => id)).filter((id) => !held.has(id)),
    ),
  };
}

/** The chains that an ending breaks, and those that the weakened are left with: bodies → instruments → projects. */
export function endingFlow({ ifEnded }: IfEndedQuery): Flow {
  const chains = [...ifEnded.broken, ...ifEnded.remaining];
  const bodies = chains
    .flatMap(({ ministry, operator }) => [ministry, operator])
    .filter((card) => card != null);
  const instruments = chains.map(({ instrument }) => instrument).filter((card) => card != null);
  return {
    columns: [
      distinct(bodies.map(toCard)),
      distinct(instruments.map(toCard)),
      [...ifEnded.lost, ...ifEnded.weakened].map(toCard),
    ],
    links: distinct(
      chains.flatMap(({ instrument, hops }) =>
        hops.map((hop) => ({
          ...hop,
          fromColumn: hop.relation === 'BACKS' && instrument ? 1 : 0,
          toColumn: hop.relation === 'BACKS' ? 2 : 1,
        })),
      ),
    ),
  };
}

function toCard(
  card: Card & { readonly startYear?: number | null; readonly endYear?: number | null },
): FlowCard {
  const { id, kind, name, shortName, standing, startYear = null, endYear = null } = card;
  return { id, kind, name, shortName: shortName ?? null, standing, from: startYear, to: endYear };
}

function rankOf({ relation }: Link): number {
  return relation === 'LEADS' ? 0 : 1;
}

function distinct<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
