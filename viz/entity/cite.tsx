import { texts } from '../i18n/index.ts';
import { tell } from '../state/messages.ts';
import { bibtexCitation, type Cited, gostCitation } from './citation.ts';

/** How to cite a page, ready to be copied. */
export function Cite({ cited }: { readonly cited: Cited }) {
  const { entity } = texts.value.tools;
  return (
    <section class="table-section">
      <h2>{entity.citation}</h2>
      <p class="quiet-text">{entity.citationIntro}</p>
      <Citation name="ГОСТ" text={gostCitation(cited)} />
      <Citation name="BibTeX" text={bibtexCitation(cited)} />
    </section>
  );
}

function Citation({ name, text }: { readonly name: string; readonly text: string }) {
  const { entity, exports: words } = texts.value.tools;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => tell(entity.copied(name)),
      () => tell(words.failed),
    );
  };
  return (
    <div class="citation">
      <h3>{name}</h3>
      <pre tabIndex={0} role="region" aria-label={name}>
        {text}
      </pre>
      <button type="button" class="button" onClick={copy}>
        {entity.copy} <span class="visually-hidden">{name}</span>
      </button>
    </div>
  );
}
