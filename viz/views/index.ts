import type { ComponentType } from 'preact';
import { access } from '../state/session.ts';
import type { View } from '../state/types.ts';

/** A view of the page. */
export interface ViewDescriptor {
  readonly name: View;
  /** Whether it has a tab always, or only while it is open. */
  readonly isTab: boolean;
  load(): Promise<ComponentType>;
}

/**
 * What draws is the largest part of a view with a picture: it sets out with the view, and not after it. Whoever needs it
 * says when it could not be loaded.
 */
function fetchDrawing(): void {
  import('../graph/controller.ts').catch(() => undefined);
}

/**
 * The views of the page, in the order of the tabs. To add one: its file and a line here, its name in types.ts and i18n. Each
 * is loaded when it is first wanted, so that a reader of one does not wait for the others.
 */
export const views: readonly ViewDescriptor[] = [
  { name: 'backing', isTab: true, load: async () => (await import('./backing.tsx')).BackingView },
  {
    name: 'partnerships',
    isTab: true,
    load: async () => {
      fetchDrawing();
      return (await import('./partnerships.tsx')).PartnershipsView;
    },
  },
  {
    name: 'network',
    isTab: true,
    load: async () => {
      fetchDrawing();
      return (await import('./network.tsx')).NetworkView;
    },
  },
  { name: 'programme', isTab: true, load: async () => (await import('./programme.tsx')).ProgrammeView },
  { name: 'entity', isTab: false, load: async () => (await import('./entity.tsx')).EntityView },
  { name: 'editing', isTab: false, load: async () => (await import('./editing.tsx')).EditingView },
];

/** The views that have a tab now: editing has one where writing is on. */
export function tabs(): readonly ViewDescriptor[] {
  const isWritingOn = access.value?.isWritingOn ?? false;
  return views.filter(({ name, isTab }) => isTab || (name === 'editing' && isWritingOn));
}
