import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectionDay } from '#src/shared/domain/attendance/keeping/objection-day.ts';
import { dayIn } from '#src/shared/domain/core/day.ts';

test.each([
  ['9日不是迟到', '2026-10-09'],
  ['13 日不是迟到，当时在门口', '2026-10-13'],
  ['9号下午请过假', '2026-10-09'],
  ['10月8日没有旷工', '2026-10-08'],
  ['10.9 来了', '2026-10-09'],
  ['10-09 早上打过卡', '2026-10-09'],
  ['2026-10-08 的迟到', '2026-10-08'],
  ['9月30号的不说，10月3日是值班', '2026-10-03'],
  ['迟到 3 次不对，15号没有', '2026-10-15'],
  ['31号', '2026-10-31'],
  ['32号', null],
  ['0日', null],
  ['9月9日', null],
  ['我天天都来了', null],
  ['', null],
])('“%s” is about %s', (note, day) => expect(objectionDay(note, '2026-10')).toBe(day));

test('any day of any month is found in any sentence around it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom('日', '号'), (m, d, word) => {
      const month = `2026-${String(m).padStart(2, '0')}`;
      expect(objectionDay(`考勤机坏了，${m}月${d}${word}没有迟到`, month)).toBe(dayIn(month, d));
      expect(objectionDay(`考勤机坏了，${d}${word}没有迟到`, month)).toBe(dayIn(month, d));
    }),
  );
});
test('whatever is written, it is a day of that month or none', () => {
  const note = fc.string({ unit: fc.constantFrom(...'0123456789年月日号.-/ 迟') });
  fc.assert(
    fc.property(note, (text) => {
      expect(objectionDay(text, '2026-02') ?? '2026-02-01').toMatch(/^2026-02-(0[1-9]|1\d|2[0-8])$/);
    }),
  );
});
