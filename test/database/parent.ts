/** A service in miniature, to be ended in every way: opens the database over the folder it is given, and says so. */
import { openDatabase } from '../../database/open.ts';
import { silentLog } from '../../database/log.ts';
import { embeddedConfig } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';

const database = await openDatabase(
  { ...embeddedConfig(process.argv[2] ?? ''), timeoutMs: patienceMs },
  { log: silentLog, profile: 'test' },
);
await database.graph.write((transaction) =>
  transaction.run({
    name: 'count start',
    text: 'MERGE (c:Counter) SET c.starts = coalesce(c.starts, 0) + 1',
  }),
);
process.stdout.write('open\n');
