import { describe, expect, it } from 'vitest';
import { conflictOf, differences } from './conflict.ts';

describe('differences', () => {
  it('prefer what is there where both changed a field, and mine where only I did', () => {
    const seen = { a: '1', b: '1', c: '1', d: '1', e: '1' };
    const current = { a: '1', b: '2', c: '2', d: '1', e: '2' };
    const mine = { a: '3', b: '1', c: '3', d: '1', e: '2' };
    expect(differences(['a', 'b', 'c', 'd', 'e'], seen, current, mine)).toEqual([
      { name: 'a', seen: '1', current: '1', mine: '3', isOpen: true, isMine: true },
      { name: 'b', seen: '1', current: '2', mine: '1', isOpen: true, isMine: false },
      { name: 'c', seen: '1', current: '2', mine: '3', isOpen: true, isMine: false },
      { name: 'e', seen: '1', current: '2', mine: '2', isOpen: false, isMine: false },
    ]);
  });
});

describe('a conflict', () => {
  const failure = (code: string, details: object) =>
    ({ code, details: { code, ...details } }) as unknown as Parameters<typeof conflictOf>[0];

  it('is read out of what the service says, also when the thing is gone', () => {
    const seen = { version: 3, state: { nameEn: 'A' } };
    const current = { version: 5, state: { nameEn: 'B' } };
    expect(conflictOf(failure('CONFLICT', { id: 'x', seen, current }))).toEqual({ id: 'x', seen, current });
    expect(conflictOf(failure('CONFLICT', { id: 'x', seen, current: null }))?.current).toBeNull();
  });

  it('is nothing else', () => {
    expect(conflictOf(failure('FORBIDDEN', {}))).toBeNull();
    expect(conflictOf(null)).toBeNull();
  });
});
