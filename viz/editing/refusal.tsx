import type { RequestFailure } from '../failure.ts';
import { texts } from '../i18n/index.ts';
import { tell } from '../state/messages.ts';
import type { FieldFaults } from './field-inputs.tsx';
import { fieldLabel, words } from './texts/index.ts';

/** One fault of an edit as the service says it. */
interface EditFault {
  readonly argument: string | null;
  readonly message: string;
  readonly allowed: string;
}

/** What the service found wrong with fields. */
export function refusedFields(failure: RequestFailure | null): FieldFaults {
  return new Map(
    editFaults(failure).flatMap((fault) =>
      fault.argument === null ? [] : [[fault.argument, sentenceOf(fault)]],
    ),
  );
}

function sentenceOf({ message, allowed }: EditFault): string {
  return `${message}; ${words.value.upload.allowed.toLowerCase()}: ${allowed}`;
}

/** The faults that the service found in an edit. */
function editFaults(failure: RequestFailure | null): readonly EditFault[] {
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

/** Tells what became of a change to whoever looks elsewhere when it fails. */
export function tellFailure(failure: RequestFailure): void {
  tell(`${outcomeOf(failure, false)} ${texts.peek().failures[failure.kind]}`);
}

/** Whether nothing was written, or nobody knows. */
function outcomeOf({ isUndone }: RequestFailure, isTrial: boolean): string {
  const { refused, unknownWhether } = words.value;
  return isTrial || isUndone ? refused : unknownWhether;
}

interface Properties {
  readonly failure: RequestFailure | null;
  /** Whether it was only tried, so that nothing was written in any case. */
  readonly isTrial?: boolean;
}

/** Why nothing was saved, or that it is not known whether it was. */
export function Refusal({ failure, isTrial = false }: Properties) {
  if (!failure) return null;
  const faults = editFaults(failure);
  return (
    <div class="failure" role="alert">
      <div>
        <p>
          <strong>{outcomeOf(failure, isTrial)}</strong> {texts.value.failures[failure.kind]}
        </p>
        {faults.length === 0 ? (
          <p>{failure.message}</p>
        ) : (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.argument ?? ''} ${fault.message}`}>
                {fault.argument !== null && `${fieldLabel(fault.argument)} `}
                {sentenceOf(fault)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
