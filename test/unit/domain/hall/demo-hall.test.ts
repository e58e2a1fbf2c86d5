import { describe, expect, test } from 'vitest';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { checkLegend, checkName, checkShiftType } from '#src/shared/domain/hall/validate.ts';
import { checkDemand, checkHall, checkHeading, checkRules } from '#src/shared/domain/hall/validate-rows.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { trainedOn } from '#src/shared/domain/staff/assignments.ts';
import { draftOf } from '#src/shared/domain/staff/draft.ts';
import { checkStaff } from '#src/shared/domain/staff/validate.ts';
import { demoMonth, demoRows } from '#test/support/judged-month.ts';
import { demoPerson } from '#test/support/people.ts';

const seed = seedHall('demo');
const months = Array.from({ length: 24 }, (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
const halls = ['hall-1', 'hall-2'];
const cases = months.flatMap((month) => halls.map((hall) => [month, hall] as const));

describe('what a book starts with', () => {
  test.each(['demo', 'empty'] as const)('%s: every row passes the checks of 设置', (kind) => {
    const { shiftTypes, demands, settings, ...rest } = seedHall(kind);
    const lists = [rest.halls, rest.posts, rest.teams, rest.users];
    expect(lists.flatMap((list) => list.flatMap((row) => checkName(row.name, row.id, list)))).toEqual([]);
    expect(shiftTypes.flatMap((s) => checkShiftType(s, shiftTypes))).toEqual([]);
    expect([...rest.halls.flatMap(checkHall), ...demands.flatMap(checkDemand)]).toEqual([]);
    expect([...checkRules(settings.rules), ...checkLegend(settings.legend)]).toEqual([]);
  });
  test('only the demonstration hall has a name already', () => {
    expect(checkHeading(seed.settings)).toEqual([]);
    expect(checkHeading(seedHall('empty').settings)).toHaveLength(2);
  });
  test('every reference leads somewhere', () => {
    const ids = new Set([...seed.halls, ...seed.posts, ...seed.shiftTypes].map((r) => r.id));
    const used = [
      ...seed.counters.flatMap((c) => [c.hallId, c.postId]),
      ...seed.demands.flatMap((d) => [d.hallId, ...d.postIds, ...d.shiftTypeIds]),
    ];
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the demonstration people', () => {
  test('17 and 10 as in the contract, and one who waits for the training', () => {
    const trained = demoStaff.filter((m) => m.status === 'active');
    expect(halls.map((h) => trained.filter((m) => m.hallId === h).length)).toEqual([17, 10]);
    expect(demoPerson('苗青')).toMatchObject({ status: 'pending', trainedDay: '' });
    expect(trained.filter((m) => !trainedOn(m, m.hireDay))).toEqual([]);
  });
  test('each would be taken by the register', () => {
    const problems = demoStaff.flatMap((m) =>
      checkStaff(
        draftOf(m),
        demoStaff.filter((o) => o.id !== m.id),
      ).problems.map((p) => `${m.name} ${p.at}: ${p.code}`),
    );
    expect(problems).toEqual([]);
  });
  test('each ID number tells the birth date and sex of the record', () => {
    for (const m of demoStaff) expect(checkStaff(draftOf(m), []).staff).toMatchObject({ birthDay: m.birthDay, sex: m.sex });
  });
  test('each has one post, and no counter is given twice', () => {
    expect(demoAssignments.map((a) => a.staffId)).toEqual(demoStaff.map((m) => m.id));
    const counters = demoAssignments.map((a) => a.counterId).filter((id) => id !== '');
    expect(new Set(counters).size).toBe(counters.length);
  });
  test('initials are the first letters of syllables', () => {
    const odd = demoStaff.filter((m) => m.initials.length !== m.name.length || m.initials[0] !== m.pinyin[0]);
    expect(odd.map((m) => m.name)).toEqual([]);
  });
});

describe('the demonstration months', () => {
  test.each(cases)('%s %s breaks no hard rule', (month, hall) => {
    expect(checkRoster(demoMonth(month, hall)).filter((b) => b.severity === 'hard')).toEqual([]);
  });
  test.each(cases)('%s %s: windows, guides and managers are there every day, noon but for a day', (month, hall) => {
    const short = coverage(demoMonth(month, hall)).flatMap(({ demand, days }) =>
      days.filter((d) => d.planned < d.needed).map(() => demand.name),
    );
    expect(short.filter((name) => name !== '午间')).toEqual([]);
    expect(short.length).toBeLessThanOrEqual(1);
  });
  test('the same month comes out the same', () => {
    expect(demoRows('2026-09', 'hall-1')).toEqual(demoRows('2026-09', 'hall-1'));
  });
  test('each rest day has three on duty; each gets a workday off for it, except for 中秋, which is paid', () => {
    const cells = demoRows('2026-09', 'hall-1').flatMap((r) => Object.values(r.cells));
    const duties = cells.filter((c) => c.kind === 'shift' && c.shiftTypeId === 'shift-zhi').length;
    const inLieu = cells.filter((c) => c.kind === 'leave' && c.leave === 'inLieu').length;
    // September 2026: 7 rest days and 中秋; 20 September is a make-up day.
    expect([duties, inLieu]).toEqual([8 * 3, 7 * 3]);
  });
});
