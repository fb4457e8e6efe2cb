import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { colourings, groupings, layoutNames, sizings } from '../state/types.ts';
import { Choice } from './choice.tsx';

/** How the network is laid out, gathered, coloured and sized. */
export function Arrange() {
  const { arrange } = texts.value.tools;
  const { layout, grouping, colouring, sizing, openGroups } = state.value;
  return (
    <details class="filter-menu">
      <summary class="button">{arrange.heading}</summary>
      <div class="filter-panel arrange">
        <Choice
          label={arrange.layout}
          names={layoutNames}
          value={layout}
          none={arrange.suited}
          nameOf={(name) => arrange.layouts[name]}
          onChoose={(name) => change({ layout: name })}
        />
        <Choice
          label={arrange.grouping}
          names={groupings}
          value={grouping}
          none={arrange.noGrouping}
          nameOf={(name) => arrange.groupings[name]}
          onChoose={(name) => change({ grouping: name, openGroups: [] })}
        />
        <Choice
          label={arrange.colouring}
          names={colourings}
          value={colouring}
          nameOf={(name) => arrange.colourings[name]}
          onChoose={(name) => change({ colouring: name ?? 'kind' })}
        />
        <Choice
          label={arrange.sizing}
          names={sizings}
          value={sizing}
          nameOf={(name) => arrange.sizings[name]}
          onChoose={(name) => change({ sizing: name ?? 'relations' })}
        />
        {openGroups.length > 0 && (
          <button type="button" class="button" onClick={() => change({ openGroups: [] })}>
            {arrange.closeGroups}
          </button>
        )}
      </div>
    </details>
  );
}
