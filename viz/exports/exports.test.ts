import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../generated/graphql.ts';
import type { Scene } from '../graph/groups.ts';
import { kindMarks } from '../graph/kinds.ts';
import { edgesCsv, nodesCsv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { cytoscapeJson } from './json.ts';
import { exportRows } from './rows.ts';
import { svg } from './svg.ts';

const nasty = '=cmd|"<script>alert(1)</script>", & \u0001 «я»\n';
const node = {
  kind: 'UNIVERSITY',
  shortName: null,
  standing: 'PUBLIC',
  degree: 7,
  shownDegree: 1,
  change: 'held',
  fromYear: 1878,
  toYear: null,
  x: null,
  y: null,
  group: null,
} as const;
const scene: Scene = {
  nodes: [
    { ...node, id: 'tsu', name: nasty, members: ['tsu'], standsFor: 1 },
    { ...node, id: 'group.it', name: 'IT', kind: 'CLUSTER', group: 'it', members: ['it', 'b'], standsFor: 2 },
  ],
  edges: [
    {
      id: 'tsu:MEMBER_OF:it',
      source: 'tsu',
      target: 'group.it',
      relation: 'MEMBER_OF',
      standing: 'INFERRED',
      fromYear: 2010,
      toYear: 2012,
      change: 'ended',
      count: 3,
      members: ['tsu:MEMBER_OF:it', 'tsu:MEMBER_OF:b'],
    },
  ],
};
const sources: Record<string, string[]> = {
  tsu: ['s-1'],
  it: ['s-2'],
  b: ['s-2', 's-3'],
  'tsu:MEMBER_OF:it': ['s-4'],
  'tsu:MEMBER_OF:b': ['s-4', 's-5'],
};
const rows = exportRows(scene, new Map([['tsu', { x: 1.2345, y: -2 }]]), (id) => sources[id] ?? [], {
  address: 'http://host/?a=1&b=2',
  date: '2026-11-25',
});
const colour = (kind: EntityKind) => kindMarks[kind].light;
const drawing = {
  ink: { ground: '#fff', text: '#000', line: '#888', began: '#0a0', ended: '#a00' },
  title: nasty,
  colourOf: () => '#123456',
  radiusOf: () => 10,
  labelOf: (id: string) => (id === 'tsu' ? nasty : 'IT'),
};

/** Every element is closed in its order, and no name of one comes from data. */
function elementsOf(text: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, close, name = '', empty] of text.matchAll(/<(\/?)([A-Za-z:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    names.push(name);
    if (close === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

describe('exports', () => {
  it('share one model: what is shown, a group and a line of several with the sources of all that they stand for', () => {
    expect(rows.nodes.map(({ id, members, sources: found }) => [id, members, found])).toEqual([
      ['group.it', 2, ['s-2', 's-3']],
      ['tsu', 1, ['s-1']],
    ]);
    expect(rows.nodes[1]).toMatchObject({ x: 1.2, y: -2 });
    expect(rows.edges[0]).toMatchObject({ count: 3, sources: ['s-4', 's-5'] });
  });

  it('write CSV that no spreadsheet takes for a formula', () => {
    const text = nodesCsv(rows);
    expect(text.startsWith('\uFEFFid,name,')).toBe(true);
    expect(text).toContain(`tsu,"'=cmd|""<script>alert(1)</script>"", &`);
    expect(edgesCsv(rows)).toContain('MEMBER_OF,group.it,IT,INFERRED,2010,2012,ended,3,s-4');
  });

  it('write JSON that can be read back whole', () => {
    const { elements, data } = JSON.parse(cytoscapeJson(rows));
    expect(data.address).toBe('http://host/?a=1&b=2');
    expect(elements.nodes[1].data.name).toBe(nasty);
    expect(elements.nodes[1].position).toEqual({ x: 1.2, y: -2 });
    expect(elements.edges[0].data.count).toBe(3);
  });

  it.each([
    ['GEXF', gexf(rows, colour)],
    ['GraphML', graphml(rows)],
    ['SVG', svg(rows, drawing)],
  ])('write %s that is well formed, with text as text', (_, text) => {
    const names = elementsOf(text.replace(/^<\?xml.*\?>/, ''));
    expect(names).not.toContain('script');
    expect(text).not.toContain('\u0001');
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('«я»');
  });

  it('write lifetimes, places and weights for Gephi', () => {
    const text = gexf(rows, colour);
    expect(text).toContain('start="1878"');
    expect(text).toContain('<viz:position x="1.2" y="2" z="0"/>');
    expect(text).toContain('kind="MEMBER_OF" weight="3" start="2010" end="2012"');
  });

  it('name no GraphML attribute `id`, and keep the edge id as data', () => {
    const text = graphml(rows);
    expect(text).not.toContain('attr.name="id"');
    expect(text).toContain('<data key="e_edge_id">tsu:MEMBER_OF:it</data>');
  });

  it('draw all of the largest point and of the longest name within the drawing', () => {
    const apart = new Map([
      ['tsu', { x: 300, y: 300 }],
      ['group.it', { x: 0, y: 0 }],
    ]);
    const placed = exportRows(scene, apart, () => [], { address: '', date: '' });
    const words = 'Engineering and chemical-technology centre of the university';
    const text = svg(placed, {
      ...drawing,
      radiusOf: (id) => (id === 'tsu' ? 26 : 65),
      labelOf: (id) => (id === 'tsu' ? words : 'IT'),
    });
    const numbers = (found: string | undefined) => (found ?? '').split(' ').map(Number);
    const [left = 0, top = 0, width = 0, height = 0] = numbers(/viewBox="([^"]+)"/.exec(text)?.[1]);
    expect(left).toBeLessThan(-65);
    expect(top).toBeLessThan(-65);
    const lines = [...text.matchAll(/<tspan[^>]*>([^<]*)/g)].slice(1).map(([, line = '']) => line);
    expect(lines.join(' ')).toBe(words);
    // Letters of 11 units are at most about 8 wide.
    const longest = Math.max(...lines.map((line) => line.length)) * 8;
    expect(left + width).toBeGreaterThan(300 + longest / 2);
    expect(top + height).toBeGreaterThan(300 + 26 + 13 * lines.length + 4);
  });

  it('draw a closed group as the page does, whatever its kind: a circle in a ring of two lines', () => {
    const text = svg(rows, drawing);
    const [group = ''] = /<g><circle.*?<title>IT<\/title>.*?<\/g>/.exec(text) ?? [];
    expect(group).toMatch(/^<g><circle[^>]*r="10" fill="#123456" stroke="#000" stroke-width="5">/);
    expect(group).toMatch(/<circle[^>]*fill="none" stroke-width="1.67"\/>/);
    expect(group).toContain('font-weight="bold"');
    expect(text.match(/<polygon/g)).toHaveLength(1);
  });

  it('draw what ended dashed', () => {
    expect(svg(rows, drawing)).toMatch(/stroke-dasharray="6 4" stroke="#a00"/);
  });
});
