import type { ComponentChildren } from 'preact';
import { follow } from '../state/arrival.ts';
import { addressWith } from '../state/store.ts';
import type { PageState } from '../state/types.ts';

interface Properties {
  readonly to: Partial<PageState>;
  readonly class?: string;
  readonly current?: boolean;
  /** What it is called where its content is not enough. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link to another state of the page: a real address, so that it opens in a new tab and can be copied. */
export function LinkTo({ to, children, current = false, label, ...rest }: Properties) {
  return (
    <a
      {...rest}
      href={addressWith(to)}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        follow(to);
      }}
    >
      {children}
    </a>
  );
}
