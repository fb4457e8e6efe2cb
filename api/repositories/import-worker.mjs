import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not take over how the process loads TypeScript.
register();
const { importInThread } = await import('./import-in-thread.ts');

// The one who starts this thread hands in an ImportInput and takes one message.
parentPort?.postMessage(await importInThread(workerData));
