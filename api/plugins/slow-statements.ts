import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../database/graph.ts';
import { requestScope } from '../request-scope.ts';
import { slowStatementLog } from '../slow-statements.ts';
import { observeStatements } from './observe-statements.ts';

/**
 * Logs slow statements with the id of the request that sent them.
 * @param thresholdMs milliseconds that a statement may take unnoticed; 0 logs none
 */
export function slowStatementsPlugin(app: FastifyInstance, graph: Graph, thresholdMs: number): void {
  if (thresholdMs === 0) return;
  app.addHook('onRequest', (request, _, done) => {
    requestScope.run(request.id, done);
  });
  const requestId = () => requestScope.getStore();
  observeStatements(app, graph, slowStatementLog({ graph, thresholdMs, log: app.log, requestId }));
}
