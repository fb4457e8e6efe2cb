import { request } from '../client.ts';
import { EvidenceDocument } from '../generated/graphql.ts';
import type { Scene } from '../graph/groups.ts';
import { kindColour } from '../graph/kinds.ts';
import { type LookChoice, looksUnder } from '../graph/looks.ts';
import type { Place } from '../graph/rings.ts';
import { inks } from '../graph/style.ts';
import { type Language, networkKinds } from '../state/types.ts';
import type { ExportFormat, PictureLooks } from './formats.ts';
import { exportRows, type SourcesOf } from './rows.ts';

interface Shown {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Place>;
  readonly looks: LookChoice;
  readonly language: Language;
  readonly title: string;
  readonly address: string;
}

/** What is shown, in a format. Asks the service for the sources, which a picture has no need of. Throws RequestFailure, or Error above 900 entities. */
export async function exportScene(format: ExportFormat, shown: Shown): Promise<string> {
  const { scene, places, address, language } = shown;
  const date = new Date().toISOString().slice(0, 10);
  const sourcesOf = await askSources(language);
  return format.write(exportRows(scene, places, sourcesOf, { address, date }), looksOf(shown));
}

async function askSources(language: Language): Promise<SourcesOf> {
  const { signal } = new AbortController();
  const { network } = await request(EvidenceDocument, { kinds: [...networkKinds] }, language, signal);
  // What a request may ask for ends there; a file without some of its sources would not say so.
  if (network.truncated)
    throw new Error('the network has more entities than sources can be asked for at once');
  const ids = (sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id);
  const known = new Map([
    ...network.nodes.map(({ id, entity }) => [id, ids(entity.sources)] as const),
    ...network.edges.map(({ id, sources }) => [id, ids(sources)] as const),
  ]);
  return (id) => known.get(id) ?? [];
}

function looksOf({ scene, looks, title }: Shown): PictureLooks {
  const look = looksUnder(looks);
  const byId = new Map(scene.nodes.map((node) => [node.id, look(node)]));
  return {
    ink: inks[looks.theme],
    title,
    colourOf: (id) => byId.get(id)?.colour ?? inks[looks.theme].line,
    radiusOf: (id) => (byId.get(id)?.size ?? 0) / 2,
    labelOf: (id) => byId.get(id)?.label ?? id,
    kindColour: (kind) => kindColour(kind, looks.theme),
  };
}
