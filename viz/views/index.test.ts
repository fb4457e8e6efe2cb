import { describe, expect, it } from 'vitest';
import { viewNames } from '../state/types.ts';
import { views } from './index.ts';

describe('the views', () => {
  it('are one for each name', () => {
    expect(views.map(({ name }) => name).toSorted()).toEqual(viewNames.toSorted());
  });
});
