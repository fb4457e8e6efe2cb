import type { PartnershipRowFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { matrixOf, type RowKind } from './rows.ts';

const kinds: readonly RowKind[] = [
  'AGREEMENT',
  'MEMORANDUM',
  'ROADMAP',
  'CONSORTIUM',
  'JOINT_PROGRAMME',
  'UNKNOWN',
];

/** Stakeholders against kinds of partnership; a cell without any is seen to be empty. */
export function Matrix({ rows }: { readonly rows: readonly PartnershipRowFragment[] }) {
  const { partnerships: words } = texts.value.answers;
  const matrix = matrixOf(rows);
  const columns = kinds.filter(
    (kind) => kind !== 'UNKNOWN' || matrix.some(({ counts }) => counts.has('UNKNOWN')),
  );
  return (
    <section class="panel">
      <h2>{words.matrix}</h2>
      <p class="intro">{words.matrixIntro}</p>
      <div class="table-frame" role="region" aria-label={words.matrix} tabIndex={0}>
        <table class="matrix">
          <caption class="visually-hidden">{words.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{words.stakeholder}</th>
              {columns.map((kind) => (
                <th key={kind} scope="col" class="is-numeric">
                  {words.kinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map(({ stakeholder, counts }) => (
              <tr key={stakeholder.id} data-row={stakeholder.id}>
                <th scope="row">
                  <LinkTo to={{ partner: stakeholder.id }} class="entity-link">
                    <KindMark kind={stakeholder.kind} standing={stakeholder.standing} labelled />
                    {stakeholder.shortName ?? stakeholder.name}
                  </LinkTo>
                </th>
                {columns.map((kind) => {
                  const count = counts.get(kind) ?? 0;
                  return (
                    <td key={kind} class={`is-numeric ${count === 0 ? 'is-empty' : 'is-filled'}`}>
                      {count === 0 ? '—' : count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
