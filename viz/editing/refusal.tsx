import type { FailureKind, RequestFailure } from '../failure.ts';
import { texts } from '../i18n/index.ts';
import { fieldLabel, words } from './texts/index.ts';

/** One fault of an edit as the service says it. */
interface EditFault {
  readonly argument: string | null;
  readonly message: string;
  readonly allowed: string;
}

/** The faults that the service found in an edit. */
export function editFaults(failure: RequestFailure | null): readonly EditFault[] {
  const faults: unknown = failure?.details['faults'];
  if (!Array.isArray(faults)) return [];
  return faults.flatMap((fault: unknown) => {
    if (typeof fault !== 'object' || fault === null) return [];
    const { argument, message, allowed }: { argument?: unknown; message?: unknown; allowed?: unknown } =
      fault;
    return [
      {
        argument: typeof argument === 'string' ? argument : null,
        message: String(message),
        allowed: String(allowed),
      },
    ];
  });
}

/** What ended before the service said what became of it. */
const unanswered: readonly FailureKind[] = ['offline', 'slow'];

interface Properties {
  readonly failure: RequestFailure | null;
  /** Whether it was only tried, so that nothing was written in any case. */
  readonly isTrial?: boolean;
}

/** Why nothing was saved, or that it is not known whether it was. */
export function Refusal({ failure, isTrial = false }: Properties) {
  if (!failure) return null;
  const faults = editFaults(failure);
  const isKnown = isTrial || !unanswered.includes(failure.kind);
  const { refused, unknownWhether } = words.value;
  return (
    <div class="failure" role="alert">
      <div>
        <p>
          <strong>{isKnown ? refused : unknownWhether}</strong> {texts.value.failures[failure.kind]}
        </p>
        {faults.length === 0 ? (
          <p>{failure.message}</p>
        ) : (
          <ul>
            {faults.map(({ argument, message, allowed }) => (
              <li key={`${argument ?? ''} ${message}`}>
                {argument !== null && `${fieldLabel(argument)} `}
                {message}; {words.value.upload.allowed.toLowerCase()}: {allowed}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
