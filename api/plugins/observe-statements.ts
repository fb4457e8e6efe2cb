import type { FastifyInstance } from 'fastify';
import type { Graph, GraphObserver } from '../../database/graph.ts';

/**
 * Lets an observer see each statement from the moment that the app is ready until it is closed: what the service asks while
 * it starts was asked by nobody.
 */
export function observeStatements(app: FastifyInstance, graph: Graph, observer: GraphObserver): void {
  let stop: () => void = () => undefined;
  app.addHook('onReady', (done) => {
    stop = graph.observe(observer);
    done();
  });
  app.addHook('onClose', (_, done) => {
    stop();
    done();
  });
}
