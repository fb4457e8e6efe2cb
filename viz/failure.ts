/** Why there is no answer: the reader is told what it means for them. */
export type FailureKind = 'offline' | 'unavailable' | 'slow' | 'refused' | 'fault';

/** A request that failed; `message` is the service's own sentence where it gave one. */
export class RequestFailure extends Error {
  readonly kind: FailureKind;
  /** The code of the service's error; null where it gave none. */
  readonly code: string | null;
  /** What else the service says of the error. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: FailureKind, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'RequestFailure';
    this.kind = kind;
    this.code = typeof details['code'] === 'string' ? details['code'] : null;
    this.details = details;
  }
}

/** Whatever was thrown as a request that failed: what is none is a fault. */
export function asFailure(error: unknown): RequestFailure {
  return error instanceof RequestFailure ? error : new RequestFailure('fault', String(error));
}
