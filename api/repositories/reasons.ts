import type { ReasonRecord, RelationshipRecord } from '../records.ts';
import { toGraphEdge } from './graph-rows.ts';

/** How many relationships a reason shows at most; its sentence tells how many cases there are in all. */
const edgesShown = 20;

interface Named {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameRu: string | null;
}

/** A reason in both languages about a named thing, with the relationships that it rests on, each once. */
export function reason(
  about: Named,
  en: (name: string) => string,
  ru: (name: string) => string,
  relationships: readonly RelationshipRecord[],
): ReasonRecord {
  const edges = [...new Map(relationships.map((each) => [each.id, toGraphEdge(each)])).values()];
  return {
    textEn: en(about.nameEn ?? about.nameRu ?? about.id),
    textRu: ru(about.nameRu ?? about.nameEn ?? about.id),
    edges: edges.slice(0, edgesShown),
  };
}
