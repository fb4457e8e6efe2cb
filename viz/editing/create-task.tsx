import { signal, useSignal } from '@preact/signals';
import { useEffect, useId, useState } from 'preact/hooks';
import {
  CreateEntityDocument,
  CreateLinkDocument,
  type EntityKind,
  EntityCardsDocument,
  type Relation,
} from '../generated/graphql.ts';
import { request } from '../client.ts';
import { asFailure } from '../failure.ts';
import { texts } from '../i18n/index.ts';
import { Choice } from '../panels/choice.tsx';
import { Combobox } from '../panels/combobox.tsx';
import { tell } from '../state/messages.ts';
import { change, state } from '../state/store.ts';
import { kindOrder, relationOrder } from '../state/types.ts';
import { write } from './acts.ts';
import { faultsOf, FieldInputs, firstOf } from './field-inputs.tsx';
import { endsOf, type Field, fieldsOfKind, fieldsOfRelation } from './fields.ts';
import { EvidenceForm } from './form.tsx';
import { words } from './texts/index.ts';
import { useUnsaved } from './unsaved.ts';
import { changedInput, misfits, type Values, valuesOf } from './values.ts';

const newStanding = { standing: 'INFERRED' };

/** What is typed into a form of fields. */
function useFields(fields: readonly Field[]) {
  const values = useSignal<Values>(newStanding);
  useUnsaved(Object.keys(changedInput(fields, newStanding, values.value)).length > 0);
  const faults = useSignal(faultsOf([]));
  return {
    inputs: (
      <FieldInputs
        fields={fields}
        values={values.value}
        faults={faults.value}
        onChange={(name, value) => (values.value = { ...values.value, [name]: value })}
      />
    ),
    /** What is wrong, in words; null when nothing is. */
    problem(): string | null {
      faults.value = faultsOf(misfits(fields, values.value));
      return firstOf(faults.value);
    },
    input: () => ({ ...changedInput(fields, valuesOf(fields, {}), values.value) }),
  };
}

/** A new entity. */
export function NewEntityTask() {
  const idField = useId();
  const kind = useSignal<EntityKind>('ORGANISATION');
  const id = useSignal('');
  const form = useFields(fieldsOfKind(kind.value));
  const { create, kind: kindLabel, id: idWords, entry } = words.value;
  return (
    <>
      <p class="intro">{create.entityIntro}</p>
      <EvidenceForm
        submit={create.submit}
        missing={() =>
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id.value.trim()) && id.value.trim().length <= 80
            ? form.problem()
            : words.value.faulty(idWords.label, idWords.hint)
        }
        perform={async (evidence) => {
          const input = { id: id.value.trim(), kind: kind.value, fields: form.input(), evidence };
          const { revision } = await write(CreateEntityDocument, { input });
          tell(entry.saved(revision?.number ?? 0));
          change({ task: 'entry', edited: input.id });
        }}
        onLeave={() => undefined}
      >
        <div class="form-fields">
          <Choice
            label={kindLabel}
            names={kindOrder}
            value={kind.value}
            nameOf={(name) => texts.value.kinds[name]}
            onChoose={(name) => (kind.value = name ?? kind.value)}
          />
          <div class="field">
            <label for={idField}>{idWords.label}</label>
            <input
              id={idField}
              type="text"
              autocomplete="off"
              spellcheck={false}
              aria-describedby={`${idField}-hint`}
              value={id.value}
              onInput={({ currentTarget }) => {
                id.value = currentTarget.value;
              }}
            />
            <small id={`${idField}-hint`}>{idWords.hint}</small>
          </div>
        </div>
        {form.inputs}
      </EvidenceForm>
    </>
  );
}

interface ChosenEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** An end of a relationship to be. Whoever was chosen last counts, in whatever order the answers come. */
function createEnd() {
  const chosen = signal<ChosenEnd | null>(null);
  let asking: AbortController | null = null;
  return {
    chosen,
    /** Takes an entity as the end, with its name and kind; meanwhile there is none. */
    async choose(id: string): Promise<void> {
      asking?.abort();
      const ending = new AbortController();
      asking = ending;
      chosen.value = null;
      const { language } = state.peek();
      try {
        const { nodes } = await request(EntityCardsDocument, { ids: [id] }, language, ending.signal);
        const [node] = nodes;
        if (ending.signal.aborted || !node || !('id' in node)) return;
        chosen.value = { id: node.id, name: node.name, kind: node.kind };
      } catch (error) {
        if (!ending.signal.aborted) tell(texts.peek().failures[asFailure(error).kind]);
      }
    },
  };
}

/** A new relationship between two that are found by search. */
export function NewLinkTask() {
  const [from] = useState(createEnd);
  const [to] = useState(createEnd);
  const wanted = useSignal<Relation | null>(null);
  const { edited } = state.value;
  useEffect(() => {
    if (edited !== null && !edited.includes(':')) void from.choose(edited);
  }, [edited, from]);
  const [a, b] = [from.chosen.value, to.chosen.value];
  const possible =
    a && b
      ? relationOrder.filter((name) => endsOf[name].from.includes(a.kind) && endsOf[name].to.includes(b.kind))
      : [];
  const relation = possible.find((name) => name === wanted.value) ?? possible[0] ?? null;
  const form = useFields(relation === null ? [] : fieldsOfRelation(relation));
  const { create, entry, from: fromLabel, to: toLabel, relation: relationLabel } = words.value;
  return (
    <>
      <p class="intro">{create.linkIntro}</p>
      <EvidenceForm
        submit={create.submit}
        missing={() => (relation === null ? create.endsMissing : form.problem())}
        perform={async (evidence) => {
          if (!a || !b || relation === null) return;
          const input = { source: a.id, relation, target: b.id, fields: form.input(), evidence };
          const { revision, relationship } = await write(CreateLinkDocument, { input });
          tell(entry.saved(revision?.number ?? 0));
          change({ task: 'entry', edited: relationship?.id ?? a.id });
        }}
        onLeave={() => undefined}
      >
        <div class="form-fields">
          <EndField label={fromLabel} end={a} onChoose={(id) => void from.choose(id)} />
          <EndField label={toLabel} end={b} onChoose={(id) => void to.choose(id)} />
        </div>
        {a && b && relation === null && (
          <p class="callout" role="status">
            {create.noRelation}
          </p>
        )}
        {relation !== null && (
          <>
            <div class="form-fields">
              <Choice
                label={relationLabel}
                names={possible}
                value={relation}
                nameOf={(name) => texts.value.relations[name]}
                onChoose={(name) => (wanted.value = name)}
              />
            </div>
            {form.inputs}
          </>
        )}
      </EvidenceForm>
    </>
  );
}

interface EndProperties {
  readonly label: string;
  readonly end: ChosenEnd | null;
  onChoose(id: string): void;
}

function EndField({ label, end, onChoose }: EndProperties) {
  const { chosen } = words.value;
  return (
    <div class="field is-wide">
      <Combobox label={label} hint={texts.value.search.projectHint} onChoose={onChoose} />
      {end && (
        <span class="chosen" role="status">
          {chosen(end.name)} <small>{texts.value.kinds[end.kind]}</small>
        </span>
      )}
    </div>
  );
}
