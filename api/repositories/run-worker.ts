import { Worker } from 'node:worker_threads';

/** Long work in threads of its own, so that it keeps nobody waiting. */
export interface WorkerPool {
  /** Starts a thread, a file of `api/`, with an input and gives the one message that it answers; rejects with the thread's error, or when it is ended. */
  run<Output>(file: string, input: unknown): Promise<Output>;
  /** Ends what is running; it fails then. */
  close(): Promise<void>;
}

export function workerPool(): WorkerPool {
  const workers = new Set<Worker>();
  return {
    run<Output>(file: string, input: unknown) {
      // What the process was started with (a loader, a debugger, a preload that needs standard input) is not for the thread.
      const worker = new Worker(new URL(`../${file}`, import.meta.url), {
        workerData: input,
        execArgv: [],
      });
      worker.unref();
      workers.add(worker);
      return new Promise<Output>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => {
          workers.delete(worker);
          reject(new Error(`${file} was ended before it was done`));
        });
      });
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
