import type { Scene } from '../graph/groups.ts';
import { kindColour } from '../graph/kinds.ts';
import { type LookChoice, looksUnder } from '../graph/looks.ts';
import type { Place } from '../graph/rings.ts';
import { inks } from '../graph/style.ts';
import type { NetworkQuestion } from '../state/data.ts';
import type { Language } from '../state/types.ts';
import { askSources } from './ask-sources.ts';
import type { ExportFormat, PictureLooks } from './formats.ts';
import { localDay } from './local-day.ts';
import { exportRows } from './rows.ts';

interface Shown {
  readonly scene: Scene;
  /** What the picture answers. */
  readonly question: NetworkQuestion;
  readonly places: ReadonlyMap<string, Place>;
  readonly looks: LookChoice;
  readonly language: Language;
  readonly title: string;
  readonly address: string;
}

/** What is shown, in a format. Asks the service for the sources where the format names them. Throws RequestFailure. */
export async function exportScene(format: ExportFormat, shown: Shown): Promise<string> {
  const { scene, question, places, address, language } = shown;
  const date = localDay(new Date());
  const sourcesOf = format.hasSources ? await askSources(question, language) : () => [];
  return format.write(exportRows(scene, places, sourcesOf, { address, date }), looksOf(shown));
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
