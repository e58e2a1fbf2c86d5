import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#src/shared/domain/core/day.ts';
import { parseSpan } from '#src/shared/domain/roster/planning/leave-span.ts';

const read = (text: string) => {
  const span = parseSpan(text, '2026-09');
  return span && `${span.from} ${span.to}`;
};

test.each([
  ['21', '2026-09-21 2026-09-21'],
  ['21-23', '2026-09-21 2026-09-23'],
  ['21 到 23日', '2026-09-21 2026-09-23'],
  ['28-3', '2026-09-28 2026-10-03'],
  ['9.28-10.2', '2026-09-28 2026-10-02'],
  ['9/28～9/30', '2026-09-28 2026-09-30'],
  ['10月8日', '2026-10-08 2026-10-08'],
  ['10月8日-9日', '2026-10-08 2026-10-09'],
  ['12.28-1.3', '2026-12-28 2027-01-03'],
  ['2026-10-08', '2026-10-08 2026-10-08'],
  ['2026-10-08-2026-10-09', '2026-10-08 2026-10-09'],
  ['2026/10/8 至 10/9', '2026-10-08 2026-10-09'],
  ['２１－２３', '2026-09-21 2026-09-23'],
])('%s', (text, expected) => expect(read(text)).toBe(expected));

test.each(['', '31', '21-', '-3', '9.31', 'abc', '1-2-3', '13月1日', '21-40'])('%s is no span', (text) =>
  expect(read(text)).toBeUndefined(),
);

test('a last day before the first one is not put right silently', () => expect(read('10.8-9.28')).toBe('2026-10-08 2026-09-28'));

test('full dates come back as they are', () => {
  const day = fc.nat(20000).map((n) => addDays('1990-01-01', n));
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(parseSpan(`${from}~${to}`, '2026-09')).toEqual({ from, to });
    }),
  );
});
