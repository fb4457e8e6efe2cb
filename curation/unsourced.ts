import { type EntityState, entityState } from './states.ts';

/** The source that stands on everything that an editor states without one, so that the mark is seen wherever sources are. */
export const unsourced: EntityState = entityState('SOURCE', 'unsourced', {
  nameEn: 'Stated by an editor, without a source',
  nameRu: 'Указано редактором, без источника',
  standing: 'INFERRED',
  reliability: 'EDITORIAL',
});
