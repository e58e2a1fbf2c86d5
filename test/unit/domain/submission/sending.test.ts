import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { differences, digestOf } from '#src/shared/domain/submission/difference.ts';
import { checkPassphrase } from '#src/shared/domain/submission/passphrase.ts';
import { privacyOf } from '#src/shared/domain/submission/privacy.ts';
import { isRecipient, parseRecipients } from '#src/shared/domain/submission/recipient.ts';

describe('the bureau’s keys', () => {
  test('a real age key is taken, one with a letter changed anywhere is not', async () => {
    const key = await identityToRecipient(await generateX25519Identity());
    expect(isRecipient(key)).toBe(true);
    for (let at = 0; at < key.length; at++)
      expect([at, isRecipient(`${key.slice(0, at)}${key[at] === 'q' ? 'p' : 'q'}${key.slice(at + 1)}`)]).toEqual([at, false]);
  });
  test('one a line, each once, comments left out; the first that is none is named', async () => {
    const key = await identityToRecipient(await generateX25519Identity());
    expect(parseRecipients(`# 县局\n${key}\n\n${key.toUpperCase()} # 又一次`)).toEqual({ ok: true, value: [key] });
    expect(parseRecipients(`${key}\nage1abc`)).toEqual({
      ok: false,
      error: { code: 'submission/bad-recipient', detail: { recipient: 'age1abc' } },
    });
    expect(parseRecipients(' ')).toEqual({ ok: true, value: [] });
  });
});

test('a passphrase is long enough and typed the same twice', () => {
  expect(checkPassphrase('七个字还不够啊', '七个字还不够啊')).toMatchObject({ error: { code: 'submission/passphrase-short' } });
  expect(checkPassphrase('秋天 铁路 算盘 井', '秋天 铁路 算盘')).toMatchObject({
    error: { code: 'submission/passphrase-differs' },
  });
  expect(checkPassphrase('秋天 铁路 算盘 井', '秋天 铁路 算盘 井')).toEqual({ ok: true, value: '秋天 铁路 算盘 井' });
});

test('personal data is masked or left out unless it is chosen; what is not offered does not count', () => {
  expect(privacyOf(undefined)).toEqual({ idNumber: 'masked', phone: 'masked', address: 'omitted', birth: 'omitted' });
  expect(privacyOf({ idNumber: 'full', address: 'masked', birth: 'masked' })).toEqual({
    idNumber: 'full',
    phone: 'masked',
    address: 'omitted',
    birth: 'masked',
  });
});

describe('what changed between two versions', () => {
  const attendance = (marks: readonly string[]) => ({
    name: 'attendance',
    rows: marks.map((mark, i) => ({ staffId: 's1', day: `2026-10-${String(i + 1).padStart(2, '0')}`, mark })),
  });
  const incidents = (rows: readonly (readonly [string, string])[]) => ({
    name: 'incidents',
    rows: rows.map(([id, state]) => ({ id, state })),
  });
  test('names the person’s days, and records that came, went or changed', () => {
    const before = digestOf([
      attendance(['√', '√', '×']),
      incidents([
        ['a', 'open'],
        ['b', 'open'],
      ]),
    ]);
    const after = digestOf([
      attendance(['√', '○', '√']),
      incidents([
        ['b', 'closed'],
        ['c', 'open'],
      ]),
    ]);
    expect(differences(before, after)).toEqual([
      { table: 'attendance', added: [], removed: [], changed: [{ key: 's1', days: [2, 3] }] },
      { table: 'incidents', added: ['c'], removed: ['a'], changed: [{ key: 'b', days: [] }] },
    ]);
    expect(differences(after, after)).toEqual([]);
  });
  test('a table that the version before did not have says nothing', () => {
    expect(differences({}, digestOf([incidents([['a', 'open']])]))).toEqual([]);
  });
});
