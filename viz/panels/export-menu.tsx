import { useRef } from 'preact/hooks';
import { save, saveText } from '../exports/save.ts';
import type { ExportFormat } from '../exports/formats.ts';
import { RequestFailure } from '../failure.ts';
import type { GraphController } from '../graph/controller.ts';
import type { Scene } from '../graph/groups.ts';
import { texts } from '../i18n/index.ts';
import { picture } from '../state/data.ts';
import { linkToHere } from '../state/frame.ts';
import { tell } from '../state/messages.ts';
import { noteMissingCode } from '../state/missing-code.ts';
import { communities } from '../state/scene.ts';
import { state } from '../state/store.ts';
import { copyEmbedCode, copyLink } from './copying.ts';

interface Properties {
  readonly scene: Scene;
  readonly graph: GraphController | null;
}

const formatNames = [
  'svg',
  'nodesCsv',
  'edgesCsv',
  'json',
  'gexf',
  'graphml',
] as const satisfies readonly ExportFormat['name'][];

/** Saves exactly what is shown, or copies a link to it. What writes the files is loaded when a file is wanted. */
export function ExportMenu({ scene, graph }: Properties) {
  const disclosure = useRef<HTMLDetailsElement>(null);
  const { network } = texts.value;
  const { exports: words } = texts.value.tools;
  const run = (work: () => Promise<string>) => () => {
    if (disclosure.current) disclosure.current.open = false;
    work().then(tell, (error: unknown) => {
      tell([words.failed, ...reasonsOf(error)].join(' '));
    });
  };
  return (
    <details class="filter-menu" ref={disclosure}>
      <summary class="button">{words.heading}</summary>
      <div class="filter-panel export-panel">
        <p class="quiet-text">{words.intro}</p>
        <button type="button" class="button" disabled={!graph} onClick={run(() => savePng(graph))}>
          {words.png}
        </button>
        {formatNames.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            disabled={!graph}
            onClick={run(() => saveAs(name, scene, graph, network.heading))}
          >
            {words[name]}
          </button>
        ))}
        <button type="button" class="button" onClick={run(copyLink)}>
          {words.link}
        </button>
        <button type="button" class="button" onClick={run(copyEmbedCode)}>
          {texts.value.page.embed.copy}
        </button>
      </div>
    </details>
  );
}

/** Why a request for a file failed, in words of the page and, where it refused, of the service; of another error it knows none. */
function reasonsOf(error: unknown): string[] {
  if (!(error instanceof RequestFailure)) return [];
  const { kind, message } = error;
  return [texts.value.failures[kind], ...(kind === 'refused' ? [message] : [])];
}

async function savePng(graph: GraphController | null): Promise<string> {
  if (!graph) throw new Error('there is no picture yet');
  save('ino-tomsk-network.png', await graph.png());
  return texts.value.tools.exports.saved('ino-tomsk-network.png');
}

async function saveAs(
  name: ExportFormat['name'],
  scene: Scene,
  graph: GraphController | null,
  title: string,
): Promise<string> {
  const [{ formats }, { exportScene }] = await Promise.all([
    import('../exports/formats.ts'),
    import('../exports/export-scene.ts'),
  ]).catch(async (error: unknown) => {
    await noteMissingCode();
    throw error;
  });
  const format = formats.find((one) => one.name === name);
  const question = picture.value.peek().latest?.question;
  if (!format || !graph || !question) throw new Error('there is no picture yet');
  const { colouring, sizing, theme, language } = state.value;
  const text = await exportScene(format, {
    scene,
    question,
    places: graph.places(),
    looks: { colouring, sizing, theme, communities: communities.value },
    language,
    title,
    address: linkToHere(),
  });
  saveText(format.file, format.type, text);
  return texts.value.tools.exports.saved(format.file);
}
