import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { arrival } from '../state/arrival.ts';
import { address } from '../state/store.ts';

interface Properties {
  readonly children: ComponentChildren;
  /** Whether it is that of what the address names, and not of what was shown before. */
  readonly isCurrent?: boolean;
}

/** The heading of a page: whoever followed a link to it begins here, with the eyes and with a screen reader. */
export function PageHeading({ children, isCurrent = true }: Properties) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isReached = isCurrent && arrival.value?.address === address.value;
  useLayoutEffect(() => {
    if (!isReached) return;
    const from = arrival.peek()?.from;
    arrival.value = null;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== from && activeElement !== body) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isReached]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
