import { describe, expect, test } from 'vitest';
import { attendanceBody } from '#src/renderer/print/attendance-form.tsx';
import { attendanceFormData } from '#src/renderer/print/attendance-form-data.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { demoHalls, seed } from './demo-halls.ts';

const NOW = '2026-11-02T09:14:00+08:00';
/** Everybody was there as planned, but the first person missed the punches of 8 October. */
function dataOf(count = 27, halls = 2) {
  const all = demoHalls('2026-10', count).slice(0, halls);
  return attendanceFormData({
    month: '2026-10',
    settings: seed.settings,
    days: all[0]?.context.days ?? [],
    filledOn: '2026-11-02',
    halls: all.map(({ hall, context }) => {
      const people = context.people.map((p, i) => ({
        ...p,
        cellsBefore: {},
        records: new Map(),
        punches: Object.entries(p.cells).flatMap(([date, cell]) => {
          const shift = cell.kind === 'shift' ? context.shifts.get(cell.shiftTypeId) : undefined;
          if (!shift || (i === 2 && date === '8')) return [];
          const at = (m: number) =>
            `2026-10-${date.padStart(2, '0')} ${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}:00`;
          return [at(shift.start), at(shift.end)];
        }),
      }));
      const lines = attendanceSheet(people, context.days, context.shifts, seed.settings.rules, NOW);
      return {
        hall,
        locked: true,
        people: lines.map((l) => ({
          staffId: l.person.member.id,
          name: l.person.member.name,
          post: '窗口',
          results: l.results,
          totals: l.totals,
        })),
      };
    }),
  });
}
const sizes = (data: ReturnType<typeof dataOf>) => data.pages.map((p) => p.flatMap((s) => s.rows).length);

describe('form 02, the attendance sheet', () => {
  test('pages hold 19 people, one less with headings, and signatures never stand alone', () => {
    expect(sizes(dataOf(27))).toEqual([18, 9]);
    expect(sizes(dataOf(27, 1))).toEqual([14, 3]);
    expect(sizes(dataOf(60))).toEqual([18, 18, 18, 6]);
  });
  test('symbols are those of the hall, an open day shows a question mark', () => {
    const data = dataOf(27, 1);
    const rows = data.pages.flat().flatMap((s) => s.rows);
    expect(rows[2]?.marks[7]).toBe('？');
    expect(rows[2]?.marks[8]).toBe('√');
    const onDuty = rows.find((r) => r.marks[0] === '★');
    expect(onDuty?.overtime[0]).toBe('8');
    expect(data.open).toBe(true);
    expect(data.legend).toContain('√ 出勤');
  });
  test('the totals line is the sum of the rows', () => {
    const data = dataOf(27);
    const rows = data.pages.flat().flatMap((s) => s.rows);
    for (const column of [0, 1, 2, 7, 9, 10])
      expect(Number(data.sum[column])).toBe(rows.reduce((n, r) => n + Number(r.totals[column]), 0));
    expect(data.sumText).toMatch(/^27 人　正常出勤 \d+ 人天/);
  });
  test('the title stands in the table head, so that it repeats', () => {
    const html = attendanceBody(dataOf(60));
    expect(html.indexOf('考勤表</h1>')).toBeLessThan(html.indexOf('</thead>'));
    expect(html.match(/class="p br"|<tbody class="br"/g)).toHaveLength(3);
  });
});
