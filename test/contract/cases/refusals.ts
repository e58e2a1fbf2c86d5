import { expect, test } from 'vitest';
import { answer, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';

/** The door itself: only known methods, only input of their shape. */
export function refusalCases(host: () => ContractTarget): void {
  test.each(['', 'journal', 'journal.drop', 'toString', '__proto__', 'constructor', 7, null, undefined])(
    'unknown method %j',
    async (method) => {
      expect(await refusal(host(), method, {})).toBe('host/unknown-method');
    },
  );

  test.each<[string, unknown]>([
    ['app.info', undefined],
    ['app.info', { extra: 1 }],
    ['journal.append', {}],
    ['journal.append', { ...draftOf(1), seq: 0 }],
    ['journal.append', { ...draftOf(1), seq: 1.5 }],
    ['journal.append', { ...draftOf(1), changes: [] }],
    ['journal.append', { ...draftOf(1), at: '2026-09-01T00:00:00.000+08:00' }],
    ['journal.read', { afterSeq: 0, limit: 2001 }],
    ['journal.read', { afterSeq: -1, limit: 1 }],
    ['snapshot.begin', { reason: 'because', seq: 0, hash: '', schema: 1 }],
    ['file.save', { folder: '', name: '', base64: '' }],
    ['file.save', { folder: '', name: 'a'.repeat(181), base64: '' }],
    ['file.save', { folder: '', name: 'a.txt', base64: 'not base64!' }],
    ['folder.check', { path: '' }],
    ['package.begin', { name: 'a', form: 'tar' }],
    ['pdf.make', 'html'],
  ])('%s with input of another shape %j', async (method, input) => {
    expect(await refusal(host(), method, input)).toBe('host/bad-input');
  });

  test('after refusals the next good call is answered', async () => {
    await refusal(host(), 'journal.append', null);
    expect((await answer(host(), 'journal.open', {})).problems).toEqual([]);
  });
}
