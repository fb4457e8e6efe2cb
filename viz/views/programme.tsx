import { texts } from '../i18n/index.ts';
import { Details } from '../panels/details.tsx';
import { PageHeading } from '../panels/page-heading.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { Coverage } from '../programme/coverage.tsx';
import { Disagreements } from '../programme/disagreements.tsx';
import { Divisions } from '../programme/divisions.tsx';
import { Gaps } from '../programme/gaps.tsx';
import { Roadmap } from '../programme/roadmap.tsx';
import { SinglePoints } from '../programme/single-points.tsx';
import { programme } from '../state/data.ts';

/** What the programme states against what the graph holds, how it is divided, and what is missing. */
export function ProgrammeView() {
  const { programme: words } = texts.value.answers;
  return (
    <div class="split">
      <div class="split-main">
        <section class="chooser" aria-label={words.heading}>
          <PageHeading>{words.heading}</PageHeading>
          <p class="intro">{words.intro}</p>
        </section>
        <RequestState resource={programme.value.value} what={words.heading} retry={programme.retry}>
          {(answer) => (
            <>
              <Coverage rows={answer.coverage} />
              <Gaps />
              <SinglePoints points={answer.singlePointsOfFailure} />
              <Divisions answer={answer} />
              <Roadmap answer={answer} />
              <Disagreements all={answer.disagreements} />
            </>
          )}
        </RequestState>
      </div>
      <Details />
    </div>
  );
}
