import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { Combobox } from '../panels/combobox.tsx';
import { EntityLink, groupByRelation } from '../panels/details.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { change, state } from '../state/store.ts';
import { type Entry, entry, type Subject } from './data.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryHistory } from './history.tsx';
import { MoreActs } from './more-acts.tsx';
import { words } from './texts/index.ts';
import { unsavedForms } from './unsaved.ts';

/** An entity or a relationship: its fields to be said anew, its relationships, its history. */
export function EntryTask() {
  const { entry: text, tasks } = words.value;
  const { edited } = state.value;
  const resource = entry.value.value;
  // The answer about another entry would be taken for what this one is and began from.
  const isAnswered = resource.latest?.asked === edited;
  return (
    <>
      <p class="intro">{text.intro}</p>
      <div class="page-search">
        <Combobox
          label={text.search}
          hint={texts.value.search.projectHint}
          onChoose={(id) => {
            change({ edited: id });
          }}
        />
      </div>
      {edited !== null && (
        <RequestState
          resource={isAnswered ? resource : { ...resource, latest: null }}
          what={tasks.entry}
          retry={entry.retry}
        >
          {(found) => <EntryDesk key={edited} id={edited} found={found} />}
        </RequestState>
      )}
    </>
  );
}

function EntryDesk({ id, found }: { readonly id: string; readonly found: Entry }) {
  const { subject, version, state: fields, history } = found;
  // The version that the forms began from: what others do meanwhile takes nothing away that is being typed.
  const begun = useSignal<number | null>(null);
  const isRenewing = useSignal(false);
  const there = subject ? version : null;
  useEffect(() => {
    const isBegun = there !== null && begun.value !== null;
    if (there === begun.value || (isBegun && !isRenewing.value)) return;
    begun.value = there;
    isRenewing.value = false;
  }, [there, isRenewing.value, begun, isRenewing]);
  const seen = begun.value ?? version;
  const renew = () => {
    isRenewing.value = true;
    entry.retry();
  };
  /** What is being typed stays, and is held against what it began from. */
  const renewUnlessFilled = () => {
    if (unsavedForms.peek() === 0) renew();
  };
  const { entry: text } = words.value;
  if (!subject || (subject.id !== id && subject.type === 'RELATIONSHIP')) {
    return (
      <>
        <p class="callout">{text.none}</p>
        <EntryHistory id={id} history={history} onRenew={renew} />
      </>
    );
  }
  if (subject.type === 'ENTITY' && subject.id !== id) {
    return (
      <p class="callout">
        {text.merged(subject.name)}
        <LinkTo class="button" to={{ edited: subject.id }}>
          {texts.value.editing.edit}
        </LinkTo>
      </p>
    );
  }
  return (
    <article class="desk">
      <Head subject={subject} />
      {fields === null ? (
        <p class="callout">{text.noHistory}</p>
      ) : (
        <>
          <section class="table-section">
            <h2>{text.fields}</h2>
            <EntryForm key={seen} subject={subject} version={version} state={fields} onRenew={renew} />
          </section>
          <MoreActs key={`more ${String(seen)}`} subject={subject} version={seen} onRenew={renew} />
        </>
      )}
      {subject.type === 'ENTITY' && <Links subject={subject} />}
      <EntryHistory id={id} history={history} onRenew={renewUnlessFilled} />
    </article>
  );
}

function Head({ subject }: { readonly subject: Subject }) {
  const { kinds, relations } = texts.value;
  if (subject.type === 'ENTITY') {
    return (
      <header class="answer-head">
        <p class="eyebrow">
          <KindMark kind={subject.kind} standing="PUBLIC" /> {kinds[subject.kind]}
        </p>
        <h2>{subject.name}</h2>
        <p class="details-actions">
          <LinkTo class="button" to={{ view: 'entity', entity: subject.id, selection: null }}>
            {words.value.entry.open}
          </LinkTo>
        </p>
      </header>
    );
  }
  const { from, relation, to } = subject;
  return (
    <header class="answer-head">
      <p class="eyebrow">{texts.value.details.relationship}</p>
      <h2 class="details-sentence">
        <LinkTo to={{ edited: from.id }}>{from.name}</LinkTo> <em>{relations[relation]}</em>{' '}
        <LinkTo to={{ edited: to.id }}>{to.name}</LinkTo>
      </h2>
    </header>
  );
}

function Links({ subject }: { readonly subject: Extract<Subject, { type: 'ENTITY' }> }) {
  const { entry: text } = words.value;
  const { links, points, totalNeighbours } = subject;
  return (
    <section class="table-section">
      <h2>{text.links}</h2>
      {points.size - 1 < totalNeighbours && (
        <p class="callout">{text.cut(points.size - 1, totalNeighbours)}</p>
      )}
      {links.length === 0 && <p class="quiet-text">{texts.value.details.noRelationships}</p>}
      <div class="roles">
        {groupByRelation(subject.id, links).map(({ key, title, entries }) => (
          <section class="relation-group" key={key}>
            <h3>{title}</h3>
            <ul>
              {entries.map(({ link, other }) => (
                <li key={link.id}>
                  <EntityLink id={other} points={points} to={{ edited: other }} />
                  <LinkTo
                    class="button"
                    to={{ edited: link.id }}
                    label={`${texts.value.editing.edit}: ${title} ${points.get(other)?.name ?? other}`}
                  >
                    {texts.value.editing.edit}
                  </LinkTo>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="details-actions">
        <LinkTo class="button" to={{ task: 'link', edited: subject.id }}>
          {text.addLink}
        </LinkTo>
      </p>
    </section>
  );
}
