import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';
import { state } from '../state/store.ts';
import { LinkTo } from './link-to.tsx';

/** That sources state nothing, as `children` says it; for a chosen year, that nothing they state holds in it, and a way on. */
export function NothingStated({ children }: { readonly children: ComponentChildren }) {
  const { year } = state.value;
  if (year === null) return <>{children}</>;
  const { nothing, showAll } = texts.value.year;
  return (
    <>
      {nothing(year)} <LinkTo to={{ year: null, comparedYear: null }}>{showAll}</LinkTo>
    </>
  );
}
