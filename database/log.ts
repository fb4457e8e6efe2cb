/** Where the database room says what an operator should know. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** For callers, mostly tests, that want to hear nothing. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
