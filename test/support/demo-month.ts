import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall, seedPosts, seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { employmentForms } from '#src/shared/domain/staff/import/fields.ts';

const assets = path.resolve(import.meta.dirname, '../../assets/calendars');

/** The official calendar of a month, from the files that ship with the app. */
export function officialDays(month: MonthKey) {
  const year = importCalendarYear(JSON.parse(readFileSync(path.join(assets, `${month.slice(0, 4)}.json`), 'utf8')));
  if (!year.ok) throw new Error(year.error[0]?.code ?? 'calendar');
  return monthInfo(month, calendarsOf([year.value]));
}

/** Cells of the demonstration month, by person's name. */
export function demoCells(month: MonthKey): ReadonlyMap<string, RosterCells> {
  const days = officialDays(month);
  const rows = ['hall-1', 'hall-2'].flatMap((hallId) => {
    const people = demoStaff.flatMap((m, i) =>
      m.hallId === hallId && m.status === 'active' ? [{ staffId: m.id, postId: demoAssignments[i]?.postId ?? '' }] : [],
    );
    return demoRoster(month, hallId, people, days);
  });
  const names = new Map(demoStaff.map((m) => [m.id, m.name]));
  return new Map(rows.map((r) => [names.get(r.staffId) ?? '', r.cells]));
}

export const shiftTypes = new Map(seedShiftTypes.map((s) => [s.id, s]));

/** One person's month as Excel would hold it: a glyph a day, tabs between. */
export const glyphLine = (cells: RosterCells, days: number): string =>
  Array.from({ length: days }, (_, i) => glyphOf(cells[i + 1], shiftTypes)).join('\t');

/** The register as a supervisor keeps it in Excel: title row, headings, 28 people. */
export function staffTable(): string[][] {
  const halls = new Map(seedHall('demo').halls.map((h) => [h.id, h.name]));
  const posts = new Map(seedPosts.map((p) => [p.id, p.name]));
  const heading = [
    '工号',
    '姓名',
    '性别',
    '公民身份号码',
    '大厅',
    '岗位',
    '班组',
    '联系方式',
    '户籍地址',
    '现住址',
    '用工形式',
    '用工起始',
    '合同到期',
    '岗前培训合格日期',
  ];
  const rows = demoStaff.map((m, i) => [
    m.number,
    m.name,
    m.sex === 'male' ? '男' : '女',
    m.idNumber,
    halls.get(m.hallId) ?? '',
    posts.get(demoAssignments[i]?.postId ?? '') ?? '',
    m.teamId === 'team-1' ? '一班' : '二班',
    m.phone,
    m.householdAddress,
    m.address,
    employmentForms.find((f) => f.form === m.employmentForm)?.names[0] ?? '',
    m.hireDay.replaceAll('-', '/'),
    m.contractTo,
    m.trainedDay,
  ]);
  return [['临溪县政务服务大厅职工名册'], heading, ...rows];
}
