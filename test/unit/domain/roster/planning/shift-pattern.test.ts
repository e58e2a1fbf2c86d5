import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { GridRow, Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import { leaveBarred } from '#src/shared/domain/roster/planning/leave-barred.ts';
import {
  cellsBefore,
  checkPattern,
  fromWeekday,
  layPattern,
  placeAfter,
  readyPatterns,
  startPlaces,
  turnOf,
} from '#src/shared/domain/roster/planning/shift-pattern.ts';
import type { ShiftPattern } from '#src/shared/domain/roster/planning/types.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { glyphCell, glyphs, hallMonth } from '#test/support/roster-month.ts';

const shifts = new Map(seedShiftTypes.map((s) => [s.id, s]));
const turn = (text: string) => [...text].map((g) => glyphCell(g));
const textOf = (cells: GridRow['cells'], days: number): string =>
  Array.from({ length: days }, (_, i) => glyphOf(cells[i + 1], shifts) || '休').join('');
const rowsOf = (...texts: string[]): GridRow[] => texts.map((text, i) => ({ staffId: `staff-${i}`, cells: glyphs(1, text) }));
const area = (toRow: number, toDate: number, fromDate = 1): Selection => ({ fromRow: 0, toRow, fromDate, toDate });
const nobodyBefore = (teams: readonly string[]) => teams.map((teamId) => ({ teamId, daysBefore: [] }));
const ready = (key: string) => {
  const found = readyPatterns(seedShiftTypes).find((p) => p.key === key);
  if (!found) throw new Error(`no ready pattern ${key}`);
  return found;
};
const aTurn = fc.array(fc.constantFrom('正', '早', '晚', '夜', '休'), { minLength: 1, maxLength: 12 }).map((g) => g.join(''));

describe('who starts where', () => {
  const three = turn('正正休');
  test('person by person, each a step later', () => {
    expect(startPlaces(nobodyBefore(['a', 'a', 'a', 'a']), three, 1, 'person')).toEqual([0, 1, 2, 0]);
  });
  test('a team starts together', () => {
    expect(startPlaces(nobodyBefore(['a', 'b', 'a', 'c', 'b']), turn('早早晚晚夜夜休休'), 2, 'team')).toEqual([0, 2, 0, 4, 2]);
  });
  test('a turn laid on, day by day', () => {
    const laid = layPattern(rowsOf('', '', ''), area(2, 6), three, [0, 1, 2]);
    expect(laid.map((r) => textOf(r.cells, 6))).toEqual(['正正休正正休', '正休正正休正', '休正正休正正']);
  });
  test('planned leave stays and the turn goes on behind it', () => {
    const [row] = layPattern(rowsOf('休年'), area(0, 4), turn('正早'), [0]);
    expect(textOf(row?.cells ?? {}, 4)).toBe('正年正早');
  });
  test('no turn changes nothing', () => expect(layPattern(rowsOf('正'), area(0, 3), [], [])).toEqual([]));
  test('every date follows the turn, whatever the step', () => {
    fc.assert(
      fc.property(aTurn, fc.integer({ min: 0, max: 31 }), fc.integer({ min: 1, max: 5 }), (text, step, people) => {
        const rows = rowsOf(...Array<string>(people).fill(''));
        const starts = startPlaces(nobodyBefore(Array<string>(people).fill('')), turn(text), step, 'person');
        const laid = new Map(layPattern(rows, area(people - 1, 31), turn(text), starts).map((r) => [r.staffId, r.cells]));
        for (const [i, row] of rows.entries())
          expect(textOf(laid.get(row.staffId) ?? {}, 31)).toBe(
            Array.from({ length: 31 }, (_, d) => [...text][(i * step + d) % text.length]).join(''),
          );
      }),
    );
  });
});

describe('going on from the days before', () => {
  test('over the end of a month nothing can be seen: two months laid in one go or one after the other are the same', () => {
    fc.assert(
      fc.property(
        aTurn.filter((text) => /[^休]/.test(text)),
        fc.nat(11),
        (text, start) => {
          const full = Array.from({ length: 61 }, (_, d) => [...text][(start + d) % text.length]).join('');
          const before = glyphs(1, [...full].slice(0, 30).join(''));
          const person = { teamId: '', daysBefore: cellsBefore('2026-10', 1, { cells: {}, before }, text.length) };
          const [row] = layPattern(rowsOf(''), area(0, 31), turn(text), startPlaces([person], turn(text), 0, 'continue'));
          expect(textOf(row?.cells ?? {}, 31)).toBe([...full].slice(30).join(''));
        },
      ),
    );
  });
  test('within the month too', () => {
    const person = { cells: glyphs(1, '早早晚'), before: {} };
    expect(placeAfter(turn('早早晚晚夜夜休休'), cellsBefore('2026-10', 4, person, 3))).toBe(3);
  });
  test('leave fits anywhere; rest alone and other shifts tell nothing', () => {
    const place = (text: string) =>
      placeAfter(
        turn('早早晚晚夜夜休休'),
        [...text].map((g) => glyphCell(g) ?? undefined),
      );
    expect(place('年早休休')).toBe(2);
    expect(place('休休')).toBeNull();
    expect(place('正早')).toBeNull();
    expect(place('')).toBeNull();
  });
  test('who followed another turn starts as the others are staggered', () => {
    const people = [
      { teamId: '', daysBefore: [] },
      { teamId: '', daysBefore: [glyphCell('值') ?? undefined] },
    ];
    expect(startPlaces(people, turn('正早晚'), 2, 'continue')).toEqual([0, 2]);
  });
});

describe('days on which somebody may not work', () => {
  const left = (cells: GridRow['cells'], text: string, member: Partial<StaffMember>) => {
    const hall = hallMonth({ people: [{ cells, member }] });
    const [kept] = hall.people.map((p) => leaveBarred(hall, p, glyphs(1, text)));
    return [textOf(kept?.cells ?? {}, 5), kept?.left];
  };
  test('keep what they had before the training (《安全生产法》第二十八条), after leaving', () => {
    expect(left(glyphs(2, '年'), '正年正正正', { trainedDay: '2026-10-04' })).toEqual(['休年休正正', 2]);
    expect(left({}, '正正正正正', { leftDay: '2026-10-02' })).toEqual(['正正休休休', 3]);
    expect(left({}, '正正正正正', {})).toEqual(['正正正正正', 0]);
  });
  test('and nights in a protected period (《女职工劳动保护特别规定》第六、九条)', () => {
    // 8 and 9 October are workdays.
    const hall = hallMonth({ people: [{ member: { protectedFrom: '2026-10-01' } }] });
    const [kept] = hall.people.map((p) => leaveBarred(hall, p, glyphs(8, '正夜')));
    expect(kept).toEqual({ cells: glyphs(8, '正'), left: 1 });
  });
});

describe('the common patterns', () => {
  test('四班三运转: eight days, and with four teams every shift is staffed by exactly one of them every day', () => {
    const { shiftTypeIds, step, by } = ready('fourThree');
    expect(
      turnOf({ shiftTypeIds })
        .map((c) => glyphOf(c ?? undefined, shifts) || '休')
        .join(''),
    ).toBe('早早晚晚夜夜休休');
    expect(by).toBe('team');
    const starts = startPlaces(nobodyBefore(['a', 'b', 'c', 'd']), turnOf({ shiftTypeIds }), step, by);
    const laid = layPattern(rowsOf('', '', '', ''), area(3, 31), turnOf({ shiftTypeIds }), starts);
    for (let date = 1; date <= 31; date++)
      expect(laid.map((r) => glyphOf(r.cells[date], shifts) || '休').sort()).toEqual([...'休夜早晚'].sort());
  });
  test('五班两休 rests at the weekend whatever day the month begins on; turns that are no weeks stay as they are', () => {
    // 1 November 2026 is a Sunday.
    expect(fromWeekday([...'正正正正正休休'], 7).join('')).toBe('休正正正正正休');
    expect(fromWeekday([...'正正正正正休休'], 1).join('')).toBe('正正正正正休休');
    expect(fromWeekday([...'夜休'], 7).join('')).toBe('夜休');
  });
  test.each(['oneOne', 'twoTwo'])('%s: two guards cover every night', (key) => {
    const pattern = ready(key);
    const starts = startPlaces(nobodyBefore(['', '']), turnOf(pattern), pattern.step, pattern.by);
    const laid = layPattern(rowsOf('', ''), area(1, 31), turnOf(pattern), starts);
    for (let date = 1; date <= 31; date++) expect(laid.filter((r) => r.cells[date])).toHaveLength(1);
  });
  test('all are made of the hall’s shifts; without a night shift only those that need none', () => {
    expect(readyPatterns(seedShiftTypes).map((p) => p.key)).toEqual(['fiveTwo', 'fourThree', 'oneOne', 'twoTwo', 'dayNight']);
    expect(readyPatterns(seedShiftTypes.filter((s) => s.id !== 'shift-ye')).map((p) => p.key)).toEqual([
      'fiveTwo',
      'oneOne',
      'twoTwo',
    ]);
    expect(readyPatterns([])).toEqual([]);
  });
  test.each(['fourThree', 'oneOne', 'twoTwo', 'dayNight'])(
    '%s leaves everybody a rest day a week (《劳动法》第三十八条)',
    (key) => {
      const pattern = ready(key);
      for (let start = 0; start < pattern.shiftTypeIds.length; start++) {
        const [row] = layPattern(rowsOf(''), area(0, 31), turnOf(pattern), [start]);
        const hall = hallMonth({ people: [{ cells: row?.cells ?? {} }] });
        const broken = hall.people.flatMap((p) => checkPerson(hall, p)).map((b) => b.ruleId);
        expect(broken).not.toContain('restDayAWeek');
        expect(broken).not.toContain('shiftsOverlap');
      }
    },
  );
});

describe('a pattern that can be kept', () => {
  const pattern = (patch: Partial<ShiftPattern> = {}): ShiftPattern => ({
    id: 'p1',
    name: '保安两班',
    shiftTypeIds: ['shift-ye', ''],
    step: 1,
    by: 'person',
    order: 1,
    ...patch,
  });
  const codes = (patch: Partial<ShiftPattern>, others: readonly ShiftPattern[] = []) =>
    checkPattern(pattern(patch), others, seedShiftTypes).map((p) => p.code);
  test('is fine as it is', () => expect(codes({})).toEqual([]));
  test.each([
    ['hall/name-empty', { name: ' ' }],
    ['pattern/length', { shiftTypeIds: ['', ''] }],
    ['pattern/length', { shiftTypeIds: [] }],
    ['pattern/length', { shiftTypeIds: Array<string>(57).fill('shift-ye') }],
    ['pattern/shift-gone', { shiftTypeIds: ['shift-old'] }],
    ['pattern/step', { step: 32 }],
    ['pattern/step', { step: 0.5 }],
  ] as const)('%s', (code, patch) => expect(codes(patch)).toEqual([code]));
  test('names are not used twice', () => {
    expect(codes({}, [pattern({ id: 'p2' })])).toEqual(['hall/name-taken']);
    expect(codes({}, [pattern({ id: 'p2', voided: { at: '', by: '', reason: '' } })])).toEqual([]);
  });
});
