import { describe, expect, test } from 'vitest';
import { doorDutyData } from '#src/renderer/print/door-duty-data.ts';
import { doorDutyBody } from '#src/renderer/print/door-duty-form.tsx';
import { rosterBody } from '#src/renderer/print/roster-form.tsx';
import { rosterFormData } from '#src/renderer/print/roster-form-data.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';
import { demoHalls } from './demo-halls.ts';

const dataOf = (count = 27, paper: 'A4' | 'A3' = 'A4', month = '2026-10') =>
  rosterFormData({ letterhead: '临溪县政务服务大厅', month, halls: demoHalls(month, count), paper });
const peopleOn = (data: ReturnType<typeof dataOf>) => data.pages.map((p) => p.flatMap((s) => s.rows).length);

describe('form 01, the roster', () => {
  test('27 people of both halls on one page, counted through', () => {
    const data = dataOf();
    expect(peopleOn(data)).toEqual([27]);
    expect(data.pages[0]?.map((s) => s.heading)).toEqual(['政务大厅（17 人）', '税务大厅（10 人）']);
    expect(data.pages[0]?.flatMap((s) => s.rows.map((r) => r.number))).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
    expect(data.scope).toBe('范围：政务大厅、税务大厅（27 人）');
    expect(data.versionLine).toBe('版本：第 2 版　2026-09-25 发布');
  });
  test('60 people: A4 pages of 27, A3 pages of 36', () => {
    expect(peopleOn(dataOf(60))).toEqual([27, 27, 6]);
    expect(peopleOn(dataOf(60, 'A3'))).toEqual([36, 24]);
  });
  test('counts and hours are those of the domain', () => {
    const [hall] = demoHalls('2026-10');
    const person = hall?.context.people[0];
    if (!hall || !person) throw new Error('no people');
    const totals = personTotals(hall.context, person);
    const row = dataOf().pages[0]?.[0]?.rows[0];
    expect(row?.totals).toEqual([
      String(totals.workdays),
      ...[totals.restDays, totals.holidays, totals.inLieu].map((n) => (n === 0 ? '' : String(n))),
      String(totals.minutes / 60),
    ]);
    expect(row?.cells).toHaveLength(31);
  });
  test('the coverage line counts shifts, not leave', () => {
    const data = dataOf();
    for (const [i, line] of data.coverage.entries()) {
      const rows = data.pages[0]?.[i]?.rows ?? [];
      const shown = data.days.map((_, day) => rows.filter((r) => /[正早午晚值夜]/.test(r.cells[day] ?? '')).length);
      expect(line.counts.map(Number)).toEqual(shown);
    }
  });
  test('the legend names the shifts and the leave that stand on the sheet, no others', () => {
    const data = dataOf();
    expect(data.shifts.some((s) => s.startsWith('正（正班）08:30—12:00'))).toBe(true);
    expect(data.shifts.some((s) => s.startsWith('夜'))).toBe(false);
    expect(data.marks).toContain('调 补休');
    expect(data.marks).not.toContain('产 产假');
  });
  test('February has 28 columns', () => {
    expect(dataOf(27, 'A4', '2026-02').days).toHaveLength(28);
  });
  test('halls of different versions are named, a draft says so', () => {
    const [one, two] = demoHalls('2026-10');
    if (!one || !two) throw new Error('two halls');
    const input = { letterhead: '临溪县', month: '2026-10', paper: 'A4' as const };
    expect(rosterFormData({ ...input, halls: [one, { ...two, version: 0 }] }).version).toBe('政务大厅第 2 版、税务大厅草稿');
    expect(rosterFormData({ ...input, halls: [{ ...one, version: 0 }] }).versionLine).toBe('版本：草稿，尚未发布');
  });
  test('the markup has one row a person and one table body a page', () => {
    const html = rosterBody(dataOf(60));
    expect(html.match(/<tbody class="br">/g)).toHaveLength(2);
    expect(html).toContain('周　敏');
  });
});

describe('form 01-1, duty at the door', () => {
  const [hall] = demoHalls('2026-10');
  if (!hall) throw new Error('no hall');
  const input = { letterhead: '临溪县政务服务大厅', complaintPhone: '0000-12345', hall, paper: 'A4' } as const;
  test('those in charge stand above, everybody else on shift below', () => {
    const onShift = hall.context.people.filter((p) => p.cells[29]?.kind === 'shift');
    const managers = onShift.filter((p) => p.postId === 'post-manager').map((p) => [...p.member.name].join(' '));
    const data = doorDutyData({ ...input, day: '2026-10-29' });
    expect(data.leads.filter((name) => name !== '')).toEqual(managers);
    expect(managers.length).toBeGreaterThan(0);
    const rows = data.pages.flat();
    expect(rows.map((r) => r.number)).toEqual(Array.from({ length: onShift.length - managers.length }, (_, i) => i + 1));
    expect(Math.max(...data.pages.map((p) => p.length))).toBeLessThanOrEqual(14);
    expect(Math.min(...data.pages.map((p) => p.length))).toBeGreaterThanOrEqual(Math.max(...data.pages.map((p) => p.length)) - 1);
  });
  test('no phone number of a person is on it', () => {
    expect(doorDutyBody(doorDutyData({ ...input, day: '2026-10-29' }))).not.toMatch(/1390000/);
  });
  test('a day without anybody says that the hall is closed', () => {
    const empty = { ...hall, context: { ...hall.context, people: [] } };
    expect(doorDutyBody(doorDutyData({ ...input, hall: empty, day: '2026-10-29' }))).toContain('本日不对外服务');
  });
});
