import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyLine, keyRows, parseKeyText } from '#src/shared/domain/submission/key-text.ts';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Buffer.from(b).toString('hex'));
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the recovery sheet’s letters', () => {
  test('four rows of four groups give the key back, however they are typed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = keyRows(seed);
        expect(rows).toHaveLength(4);
        for (const row of rows) expect(row).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){3}$/);
        expect(parseKeyText(rows.join('\n'))).toEqual({ ok: true, value: seed });
        expect(parseKeyText(keyLine(seed).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({
          ok: true,
          value: seed,
        });
      }),
    );
  });
  test('one letter wrong is seen in its row, whichever it is', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 31 }), (seed, at, by) => {
        const line = [...keyLine(seed)];
        line[at] = LETTERS[(LETTERS.indexOf(line[at] ?? '') + by) % 32] ?? '';
        const row = Math.floor(at / 16) + 1;
        expect(parseKeyText(line.join(''))).toEqual({ ok: false, error: { code: 'submission/key-text-row', detail: { row } } });
      }),
    );
  });
  test('rows in the wrong order, and too few letters, are told', () => {
    const [a = '', b = '', c = '', d = ''] = keyRows('0123456789abcdef'.repeat(4));
    expect(parseKeyText([b, a, c, d].join(' '))).toMatchObject({ error: { detail: { row: 1 } } });
    expect(parseKeyText(`${a} ${b}`)).toEqual({ ok: false, error: { code: 'submission/key-text-short', detail: { count: 32 } } });
  });
});
