import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not take over how the process loads TypeScript.
register();
const { analyse } = await import('./structure.ts');

// The one who starts this thread hands in a StructureInput and takes one message.
parentPort?.postMessage(analyse(workerData));
