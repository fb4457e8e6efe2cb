import { texts } from '../i18n/index.ts';
import { noFilters } from '../state/acts.ts';
import { change, state } from '../state/store.ts';
import { networkKinds, type PageState, relationOrder, standingOrder } from '../state/types.ts';
import { KindMark } from './kind-mark.tsx';
import { StandingBadge } from './standing-badge.tsx';
import { StructureFilters } from './structure-filters.tsx';

type HiddenList = 'hiddenKinds' | 'hiddenRelations' | 'hiddenStandings';

/** What the network leaves out: kinds, relationships, standings and placeholders. */
export function Filters() {
  const { network, kindsPlural, relations } = texts.value;
  const { showsPlaceholders, hiddenKinds, hiddenRelations, hiddenStandings } = state.value;
  const { core, leastDegree, onlyLargest } = state.value;
  const structural = [core > 0, leastDegree > 0, onlyLargest].filter(Boolean).length;
  const hiddenCount = hiddenKinds.length + hiddenRelations.length + hiddenStandings.length + structural;
  return (
    <div class="filters">
      <label class="check">
        <input
          type="checkbox"
          checked={showsPlaceholders}
          onChange={(event) => {
            change({ showsPlaceholders: event.currentTarget.checked });
          }}
        />
        {network.placeholders}
      </label>
      <details class="filter-menu">
        <summary class="button">
          {network.filters}
          {hiddenCount > 0 && <span class="count">{hiddenCount}</span>}
        </summary>
        <div class="filter-panel">
          <Choices
            title={network.kindsFilter}
            list="hiddenKinds"
            names={networkKinds}
            label={(kind) => (
              <>
                <KindMark kind={kind} /> {kindsPlural[kind]}
              </>
            )}
          />
          <Choices
            title={network.relationsFilter}
            list="hiddenRelations"
            names={relationOrder}
            label={(name) => relations[name]}
          />
          <Choices
            title={network.standingsFilter}
            list="hiddenStandings"
            names={standingOrder}
            label={(standing) => <StandingBadge standing={standing} />}
          />
          <StructureFilters />
          <button
            type="button"
            class="button"
            disabled={hiddenCount === 0}
            onClick={() => {
              change(noFilters);
            }}
          >
            {network.resetFilters}
          </button>
        </div>
      </details>
    </div>
  );
}

interface ChoicesProperties<Name extends string> {
  readonly title: string;
  readonly list: HiddenList;
  readonly names: readonly Name[];
  readonly label: (name: Name) => preact.ComponentChildren;
}

/** A group of boxes, ticked for what is shown. */
function Choices<Name extends PageState[HiddenList][number]>({
  title,
  list,
  names,
  label,
}: ChoicesProperties<Name>) {
  const hidden: readonly string[] = state.value[list];
  return (
    <fieldset>
      <legend>{title}</legend>
      {names.map((name) => (
        <label class="check" key={name}>
          <input
            type="checkbox"
            checked={!hidden.includes(name)}
            onChange={(event) => {
              const others = hidden.filter((one) => one !== name);
              change({ [list]: event.currentTarget.checked ? others : [...others, name] });
            }}
          />
          {label(name)}
        </label>
      ))}
    </fieldset>
  );
}
