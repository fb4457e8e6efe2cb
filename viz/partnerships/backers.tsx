import { texts } from '../i18n/index.ts';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { type BackedBlocks, backedBlocks } from '../state/data.ts';

/** Ministries against priority blocks: how many projects each backs; a cell without any is seen to be empty. */
export function Backers() {
  const { partnerships: words } = texts.value.answers;
  return (
    <section class="panel">
      <h2>{words.backers}</h2>
      <p class="intro">{words.backersIntro}</p>
      <RequestState resource={backedBlocks.value.value} what={words.backers} retry={backedBlocks.retry}>
        {(answer) => <BackersTable {...answer} />}
      </RequestState>
    </section>
  );
}

function BackersTable({ blocks, ministries }: BackedBlocks) {
  const { partnerships: words } = texts.value.answers;
  const columns = blocks.map(({ id, name, projects }) => ({
    id,
    name,
    holds: new Set(projects.map((project) => project.id)),
  }));
  return (
    <div class="table-frame" role="region" aria-label={words.backers} tabIndex={0}>
      <table class="matrix">
        <caption class="visually-hidden">{words.backers}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ministry}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" class="is-numeric">
                {name}
              </th>
            ))}
            <th scope="col" class="is-numeric">
              {words.anyBlock}
            </th>
          </tr>
        </thead>
        <tbody>
          {ministries.map((ministry) => {
            const backed = projectsOf(ministry);
            const to = {
              view: 'backing',
              ministry: ministry.id,
              project: null,
              endings: [],
              selection: null,
            } as const;
            const shortName = ministry.shortName ?? ministry.name;
            return (
              <tr key={ministry.id} data-row={ministry.id}>
                <th scope="row">
                  <LinkTo to={{ selection: ministry.id }} class="entity-link">
                    <KindMark kind={ministry.kind} standing={ministry.standing} labelled />
                    {shortName}
                  </LinkTo>
                </th>
                {columns.map(({ id, name, holds }) => {
                  const count = backed.filter((project) => holds.has(project)).length;
                  return (
                    <td key={id} class={`is-numeric ${count === 0 ? 'is-empty' : 'is-filled'}`}>
                      {count === 0 ? (
                        '—'
                      ) : (
                        <LinkTo to={{ ...to, selection: id }} label={words.backed(shortName, name, count)}>
                          {count}
                        </LinkTo>
                      )}
                    </td>
                  );
                })}
                <td class={`is-numeric ${backed.length === 0 ? 'is-empty' : ''}`}>
                  {backed.length === 0 ? '—' : backed.length}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What a ministry backs, directly or by an instrument that it administers, each project once. */
function projectsOf({ backs, instruments }: BackedBlocks['ministries'][number]): string[] {
  const all = [...backs, ...instruments.flatMap((instrument) => instrument.backs)];
  return [...new Set(all.map(({ project }) => project.id))];
}
