/**
 * The views of the page, in the order of the tabs. To add one: its file and a line here, its name in i18n. Each is loaded
 * when it is first wanted, so that a reader of one does not wait for the others.
 */
export const views = [
  { name: 'backing', isTab: true, load: async () => (await import('./backing.tsx')).BackingView },
  { name: 'network', isTab: true, load: async () => (await import('./network.tsx')).NetworkView },
  { name: 'entity', isTab: false, load: async () => (await import('./entity.tsx')).EntityView },
] as const;
