import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';

interface Properties {
  /** An address out of the data: whatever somebody wrote there. */
  readonly address: string | null | undefined;
  readonly children: ComponentChildren;
}

/** A link to another site; the bare words where the data has no address that leads to one. */
export function OutsideLink({ address, children }: Properties) {
  const url = webAddress(address);
  if (!url) return <span>{children}</span>;
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> ({texts.value.details.opensElsewhere})</span>
    </a>
  );
}

/** An address of the web; null for anything else, such as a script that would run here. */
export function webAddress(address: string | null | undefined): URL | null {
  if (address == null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
