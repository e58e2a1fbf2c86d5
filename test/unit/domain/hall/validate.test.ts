import { describe, expect, test } from 'vitest';
import { checkWeights, dearestShift } from '#src/shared/domain/hall/check-weights.ts';
import { defaultLegend, defaultRules, defaultWeights, ruleSources } from '#src/shared/domain/hall/default-settings.ts';
import { seedHall, seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { checkLegend, checkName, checkShiftType } from '#src/shared/domain/hall/validate.ts';
import { checkDemand, checkHall, checkHeading, checkRules, ruleKeys } from '#src/shared/domain/hall/validate-rows.ts';
import { leaveGlyphs, parseGlyph } from '#src/shared/domain/roster/glyphs.ts';
import { aShift } from '#test/support/shifts.ts';

const codes = (patch: Partial<ShiftType>) => checkShiftType(aShift(patch), seedShiftTypes).map((p) => p.code);
const voided = { at: '', by: '', reason: '' };

describe('shift types', () => {
  test('a plain one and one over midnight are fine', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ start: 1200, end: 1920, breaks: [{ start: 1440, end: 1680 }] })).toEqual([]);
  });
  test.each<[string, Partial<ShiftType>, string[]]>([
    ['no name', { name: ' ' }, ['hall/name-empty']],
    ['a name in use', { name: '正班' }, ['hall/name-taken']],
    ['no glyph', { glyph: '' }, ['hall/glyph-one']],
    ['a blank glyph', { glyph: ' ' }, ['hall/glyph-one']],
    ['two characters', { glyph: '机动' }, ['hall/glyph-one']],
    ['a glyph in use', { glyph: '正' }, ['hall/glyph-taken']],
    ['a glyph that means rest', { glyph: '休' }, ['hall/glyph-reserved']],
    ['a glyph that means leave', { glyph: leaveGlyphs.annual }, ['hall/glyph-reserved']],
    ['a digit, which is a key', { glyph: '2' }, ['hall/glyph-reserved']],
    ['a key that is no digit', { key: 'a' }, ['hall/key-digit']],
    ['a key in use', { key: '1' }, ['hall/key-taken']],
    ['an end before the start', { end: 540 }, ['hall/shift-times']],
    ['a start on the next day', { start: 1440, end: 1500 }, ['hall/shift-times']],
    ['more than sixteen hours', { end: 1501 }, ['hall/shift-long']],
    ['a break before the shift', { breaks: [{ start: 500, end: 560 }] }, ['hall/break-outside']],
    ['a break without length', { breaks: [{ start: 720, end: 720 }] }, ['hall/break-outside']],
    [
      'breaks that overlap',
      {
        breaks: [
          { start: 750, end: 800 },
          { start: 720, end: 780 },
        ],
      },
      ['hall/break-overlap'],
    ],
    ['nothing but break', { breaks: [{ start: 540, end: 1020 }] }, ['hall/break-all']],
  ])('%s', (_, patch, expected) => expect(codes(patch)).toEqual(expected));
  test('breaks may touch', () =>
    expect(
      codes({
        breaks: [
          { start: 720, end: 750 },
          { start: 750, end: 780 },
        ],
      }),
    ).toEqual([]));
  test('what a voided shift type had is free again', () => {
    const others = seedShiftTypes.map((s) => ({ ...s, voided }));
    expect(checkShiftType(aShift({ name: '正班', glyph: '正', key: '1' }), others)).toEqual([]);
  });
  test('every glyph that is accepted is read back as that shift', () => {
    for (const glyph of ['机', 'A', '补', '0', '年', '·', '𠮷']) {
      const shift = aShift({ glyph });
      if (checkShiftType(shift, seedShiftTypes).length > 0) continue;
      expect(parseGlyph(glyph, [...seedShiftTypes, shift])).toEqual({ kind: 'shift', shiftTypeId: shift.id });
    }
  });
  test('words that every object knows are no leave', () => {
    expect(['constructor', 'toString', '__proto__'].map((text) => parseGlyph(text, seedShiftTypes))).toEqual(
      Array(3).fill(undefined),
    );
  });
});

describe('names', () => {
  const others = [
    { id: 'a', name: '政务大厅' },
    { id: 'b', name: '旧厅', voided },
  ];
  test('given, short enough, and not in use by another', () => {
    expect(checkName('政务大厅', 'a', others)).toEqual([]);
    expect(checkName('旧厅', 'c', others)).toEqual([]);
    expect(checkName(' 政务大厅 ', 'c', others).map((p) => p.code)).toEqual(['hall/name-taken']);
    expect(checkName('厅'.repeat(31), 'c', others)).toEqual([{ code: 'hall/name-long', at: 'name', detail: { length: 31 } }]);
  });
});

describe('halls and demands', () => {
  const [hall] = seedHall('demo').halls;
  const [demand] = seedHall('demo').demands;
  test('a hall closes after it opens, the same day', () => {
    if (!hall) throw new Error('no hall');
    const at = (opensAt: number, closesAt: number) => checkHall({ ...hall, opensAt, closesAt }).length;
    expect([at(510, 1050), at(0, 1440), at(510, 510), at(510, 1441)]).toEqual([0, 0, 1, 1]);
  });
  test('head counts are whole numbers from 0 to 99, each at its own field', () => {
    if (!demand) throw new Error('no demand');
    expect(checkDemand({ ...demand, workday: 0, restDay: 99 })).toEqual([]);
    expect(checkDemand({ ...demand, workday: -1, restDay: 1.5, holiday: 100 }).map((p) => p.at)).toEqual([
      'workday',
      'restDay',
      'holiday',
    ]);
    expect(checkDemand({ ...demand, workday: Number.NaN })).toHaveLength(1);
  });
});

describe('rules', () => {
  test('start from the law: 40 and 44 hours a week, 36 hours overtime a month', () => {
    expect(defaultRules).toMatchObject({ weekStandard: 2400, weekMaximum: 2640, monthOvertimeMaximum: 2160 });
    expect(defaultRules).toMatchObject({ restBetween: 660, maxConsecutiveDays: 6 });
  });
  test('every number says where it comes from and has bounds', () => {
    expect([...ruleKeys].sort()).toEqual(Object.keys(ruleSources).sort());
    expect([...ruleKeys].sort()).toEqual(Object.keys(defaultRules).sort());
  });
  test.each(['lateGrace', 'dayBoundary', 'maxConsecutiveDays'] as const)('%s out of reason is named', (key) => {
    expect(checkRules({ ...defaultRules, [key]: -1 })).toEqual([{ code: 'hall/rule-bounds', at: key }]);
    expect(checkRules({ ...defaultRules, [key]: Number.NaN })).toEqual([{ code: 'hall/rule-bounds', at: key }]);
  });
  test('the week’s maximum is not below its standard', () => {
    expect(checkRules({ ...defaultRules, weekMaximum: 2399 })).toEqual([{ code: 'hall/week-maximum', at: 'weekMaximum' }]);
  });
});

describe('weights', () => {
  test('are whole points from 0 to 9999', () => {
    expect(checkWeights(defaultWeights)).toEqual([]);
    expect(checkWeights({ ...defaultWeights, wish: 0, change: 9999 })).toEqual([]);
    expect(checkWeights({ ...defaultWeights, wish: -1, late: 1.5, hours: Number.NaN, change: 10_000 }).map((p) => p.at)).toEqual([
      'wish',
      'late',
      'hours',
      'change',
    ]);
  });
  test('as given, a missing person outweighs whatever one more shift may cost', () => {
    expect(dearestShift(defaultWeights)).toBe(16 + 30 + 15 + 30 + 25 + 20);
    expect(defaultWeights.shortage).toBeGreaterThan(dearestShift(defaultWeights));
  });
});

describe('heading and legend', () => {
  test('the code goes into file names: capitals and digits only', () => {
    const at = (hallCode: string) => checkHeading({ letterhead: '某厅', hallCode }).map((p) => p.at);
    expect([at('LXZW'), at('lxzw'), at('../X'), at('A'), at('A23456789')]).toEqual([[], ...Array(4).fill(['hallCode'])]);
    expect(checkHeading({ letterhead: ' ', hallCode: 'LXZW' }).map((p) => p.at)).toEqual(['letterhead']);
  });
  test('the default legend is that of the domain rules, each symbol once', () => {
    expect(checkLegend(defaultLegend)).toEqual([]);
    expect(defaultLegend).toMatchObject({ present: '√', sick: '○', inLieu: '@', restOvertime: '☆', holidayOvertime: '★' });
  });
  test('two marks with one symbol, and a symbol that is none, are named', () => {
    expect(checkLegend({ ...defaultLegend, sick: ' △' }).map((p) => [p.at, p.code])).toEqual([
      ['out', 'hall/symbol-taken'],
      ['sick', 'hall/symbol-taken'],
    ]);
    expect(checkLegend({ ...defaultLegend, sick: '' }).map((p) => [p.at, p.code])).toEqual([['sick', 'hall/symbol-one']]);
  });
});
