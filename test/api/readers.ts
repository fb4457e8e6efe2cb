import { spawn, spawnSync } from 'node:child_process';
import gexf from 'graphology-gexf';
import { MultiGraph } from 'graphology';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';

/** How many nodes and edges a reader finds in a file. */
export interface Counted {
  readonly nodes: number;
  readonly edges: number;
}

export const rowsOf = (bytes: Buffer) => parse<Record<string, string>>(bytes, { bom: true, columns: true });

export const linesOf = (bytes: Buffer) =>
  bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

export const readGexf = (bytes: Buffer) => gexf.parse(MultiGraph, bytes.toString());

const linkSchemata = ['ProjectParticipant', 'Membership', 'Representation', 'UnknownLink'];

async function countJsonLd(bytes: Buffer): Promise<Counted> {
  const quads = await jsonld.toRDF(JSON.parse(bytes.toString()) as jsonld.JsonLdDocument);
  const all = quads as unknown as {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string };
  }[];
  const having = (predicate: RegExp, object = /./) =>
    new Set(
      all
        .filter((quad) => predicate.test(quad.predicate.value) && object.test(quad.object.value))
        .map(({ subject }) => subject.value),
    ).size;
  return { nodes: having(/term:kind$/), edges: having(/22-rdf-syntax-ns#type$/, /#Statement$/) };
}

/** The reader of each format, of another make than what writes it; tables hold one sort of rows. */
export const readers: Readonly<Record<string, (bytes: Buffer) => Partial<Counted> | Promise<Counted>>> = {
  'network.gexf': (bytes) => {
    const graph = readGexf(bytes);
    return { nodes: graph.order, edges: graph.size };
  },
  'network.graphml': (bytes) => ({
    nodes: bytes.toString().match(/<node /g)?.length ?? 0,
    edges: bytes.toString().match(/<edge /g)?.length ?? 0,
  }),
  'network.json': (bytes) => {
    const { elements } = JSON.parse(bytes.toString()) as { elements: { nodes: unknown[]; edges: unknown[] } };
    return { nodes: elements.nodes.length, edges: elements.edges.length };
  },
  'nodes.csv': (bytes) => ({ nodes: rowsOf(bytes).length }),
  'edges.csv': (bytes) => ({ edges: rowsOf(bytes).length }),
  'network.ftm.jsonl': (bytes) => {
    const lines = linesOf(bytes);
    const edges = lines.filter(({ schema }) => linkSchemata.includes(schema)).length;
    return { nodes: lines.length - edges, edges };
  },
  'network.jsonld': countJsonLd,
  'network.svg': (bytes) => ({
    nodes: bytes.toString().match(/<circle id=/g)?.length ?? 0,
    edges: bytes.toString().match(/<line id=/g)?.length ?? 0,
  }),
  'dataset.zip': (bytes) => {
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.csv'));
    const count = (all: typeof files) =>
      all.reduce((sum, [, text]) => sum + rowsOf(Buffer.from(text)).length, 0);
    return {
      nodes: count(files.filter(([name]) => name !== 'relationships.csv')),
      edges: count(files.filter(([name]) => name === 'relationships.csv')),
    };
  },
};

/** The first of some commands that runs with the given arguments; undefined where the machine has none. */
export function findCommand(commands: readonly string[], args: readonly string[]): string | undefined {
  return commands.find((command) => spawnSync(command, args, { stdio: 'ignore' }).status === 0);
}

/** A Python with the graph libraries, which may be Debian's own behind another one. */
export const python = findCommand(['python3', '/usr/bin/python3'], ['-c', 'import networkx, igraph']);
export const xmllint = findCommand(['xmllint'], ['--version']);
export const rscript = findCommand(['Rscript'], ['-e', 'library(igraph)']);
export const curl = findCommand(['curl'], ['--version']);

/** Runs a program to its end and gives what it printed. Throws with its error output when it fails. */
export async function run(command: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  child.stdin.end(input);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}:\n${err.join('')}`);
  return out.join('');
}
