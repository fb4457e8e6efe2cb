// It stands with the scripts, which start a service as well and must not depend on tests.
export {
  type EndedService,
  runService,
  type ServiceProcess,
  startService,
} from '../scripts/service-process.ts';
