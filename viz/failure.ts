/** Why there is no answer: the reader is told what it means for them. */
export type FailureKind = 'offline' | 'unavailable' | 'slow' | 'refused' | 'fault' | 'unread';

/** A request that failed; `message` is the service's own sentence where it gave one. */
export class RequestFailure extends Error {
  readonly kind: FailureKind;
  /** The code of the service's error; null where it gave none. */
  readonly code: string | null;
  /** What else the service says of the error. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Whether it is certain that nothing was done: it was refused as a whole, or not even sent. */
  readonly isUndone: boolean;

  /** @param isPartial whether something was answered beside it, so that a part was done */
  constructor(
    kind: FailureKind,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    isPartial = false,
  ) {
    super(message);
    this.name = 'RequestFailure';
    this.kind = kind;
    this.code = typeof details['code'] === 'string' ? details['code'] : null;
    this.details = details;
    this.isUndone = kind === 'unread' || (kind === 'refused' && !isPartial);
  }
}

/** Whatever was thrown as a request that failed: what is none is a fault. */
export function asFailure(error: unknown): RequestFailure {
  return error instanceof RequestFailure ? error : new RequestFailure('fault', String(error));
}
