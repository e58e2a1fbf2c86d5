import { describe, expect, test } from 'vitest';
import { decideStart } from '#src/renderer/app/boot/decide-start.ts';

const hash = 'a'.repeat(64);
const journal = { lastSeq: 9, lastHash: hash, problems: [], clockBehindMs: 0 };
const mark = { id: 'applied' as const, seq: 9, hash, counts: {} };

describe('what the start decides', () => {
  test.each([
    ['the same in both', { journal, mark, hashAtMark: hash, countsAgree: true }, { kind: 'ready' }],
    [
      'an empty book',
      { journal: { ...journal, lastSeq: 0 }, mark: null, hashAtMark: null, countsAgree: false },
      { kind: 'ready' },
    ],
    [
      'a store that is behind',
      { journal, mark: { ...mark, seq: 7 }, hashAtMark: hash, countsAgree: true },
      { kind: 'replay', missing: 2 },
    ],
    ['a store that is gone', { journal, mark: null, hashAtMark: null, countsAgree: false }, { kind: 'rebuild' }],
    ['a store that lost rows', { journal, mark, hashAtMark: hash, countsAgree: false }, { kind: 'rebuild' }],
    [
      'another hash at the mark',
      { journal, mark: { ...mark, seq: 7 }, hashAtMark: 'b'.repeat(64), countsAgree: true },
      { kind: 'rebuild' },
    ],
    [
      'a journal shorter than the store',
      { journal: { ...journal, lastSeq: 5 }, mark, hashAtMark: null, countsAgree: true },
      { kind: 'recover', why: 'journal-short', missing: 4 },
    ],
  ])('%s', (_name, facts, decision) => {
    expect(decideStart(facts)).toEqual(decision);
  });

  test('a broken chain is never opened, a torn tail is', () => {
    const problem = { segment: '2026-09.ndjson', line: 4, seq: 3 };
    const facts = {
      journal: { ...journal, problems: [{ code: 'journal/broken-chain' as const, ...problem }] },
      mark,
      hashAtMark: hash,
      countsAgree: true,
    };
    expect(decideStart(facts)).toEqual({ kind: 'recover', why: 'broken-chain', segment: '2026-09.ndjson', line: 4 });
    expect(
      decideStart({ ...facts, journal: { ...journal, problems: [{ code: 'journal/torn-tail' as const, ...problem }] } }),
    ).toEqual({ kind: 'ready' });
  });
});
