import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The id of the request that work is done for, wherever that work has got to. It is for the log alone: what a request
 * answers must not depend on it.
 */
export const requestScope = new AsyncLocalStorage<string>();
