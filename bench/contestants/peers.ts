import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

/** The program that serves the same graph with @neo4j/graphql and Apollo Server. */
export const peerServer = fileURLToPath(new URL('../peers/server.mjs', import.meta.url));

/** Installs what the peer needs into `bench/peers`, by its lockfile, unless it is there. Throws when npm fails. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules/@neo4j/graphql`)) return;
  console.log('Installing @neo4j/graphql and Apollo Server into bench/peers ...');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error('npm could not install bench/peers; `--without-peer` measures without them');
}
