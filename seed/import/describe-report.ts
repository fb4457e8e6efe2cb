import type { Counts, ImportReport } from './run-import.ts';

/** How many of a long list are named. */
const named = 20;

/** A report in words, a line for each thing that one should know. */
export function describeReport({ entities, relationships, unchanged, meaning }: ImportReport): string {
  const { losesBacking, gainsBacking, likelyDuplicates, replacedPlaceholders } = meaning;
  const duplicates = likelyDuplicates.map(({ id, other, because, value }) => {
    const why = { REGISTRY_ID: 'same registry id', NAME: 'same name', ONE_TYPING_ERROR: 'one typing error' }[
      because
    ];
    return `${id} and ${other} (${why}: ${value})`;
  });
  return [
    `Entities: ${describeCounts(entities)}. Relationships: ${describeCounts(relationships)}.`,
    `${String(unchanged)} rows say what the graph says already.`,
    ...listed('Projects that lose their only backing', losesBacking),
    ...listed('Projects that gain a first backing', gainsBacking),
    ...listed('Organisations that look like one', duplicates),
    ...listed('Placeholders that named ones replace', replacedPlaceholders),
  ].join('\n');
}

function describeCounts({ created, changed, removed }: Counts): string {
  return `${String(created)} created, ${String(changed)} changed, ${String(removed)} removed`;
}

function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length > named ? [`  and ${String(items.length - named)} more`] : [];
  return [
    `${title} (${String(items.length)}):`,
    ...items.slice(0, named).map((item) => `  ${item}`),
    ...rest,
  ];
}
