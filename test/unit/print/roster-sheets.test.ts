import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterBody } from '#src/renderer/print/counter-form.tsx';
import { counterFormData } from '#src/renderer/print/counter-form-data.ts';
import { doorWeekData, weekPageSize } from '#src/renderer/print/door-week-data.ts';
import { doorWeekBody } from '#src/renderer/print/door-week-form.tsx';
import { inPages } from '#src/renderer/print/paging.ts';
import { personBody } from '#src/renderer/print/person-form.tsx';
import { personFormData, personPageSize } from '#src/renderer/print/person-form-data.ts';
import { personMonths } from '#src/renderer/print/person-month-data.ts';
import type { PlaceSource } from '#src/renderer/print/place-on-day.ts';
import { slipData, slipPageSize } from '#src/renderer/print/slip-data.ts';
import { slipBody } from '#src/renderer/print/slip-form.tsx';
import { shiftOn } from '#src/shared/domain/roster/context.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';
import { crowdAssignments, demoHalls, seed } from './demo-halls.ts';

const LETTERHEAD = '临溪县政务服务大厅';
const hallOf = (month = '2026-10', count = 27) => {
  const [hall] = demoHalls(month, count);
  if (!hall) throw new Error('no hall');
  return hall;
};
const places = (count = 27): PlaceSource => ({
  assignments: crowdAssignments(count),
  posts: seed.posts,
  counters: seed.counters,
});
const hall = hallOf();

describe('a person’s month', () => {
  test('days stand under their weekdays, Monday first; hours and counts are the domain’s', () => {
    const [month] = personMonths(hall);
    const person = hall.context.people.find((p) => p.member.id === month?.staffId);
    if (!month || !person) throw new Error('nobody');
    // 1 October 2026 is a Thursday.
    expect(month.weeks[0]?.slice(0, 4)).toEqual([null, null, null, expect.objectContaining({ date: 1 })]);
    expect(month.weeks.every((w) => w.length === 7)).toBe(true);
    expect(month.weeks.flat().filter((d) => d !== null)).toHaveLength(31);
    const totals = personTotals(hall.context, person);
    expect(month.figures).toContain(`工时 ${totals.minutes / 60} 小时`);
    expect(month.figures).toContain(`平日 ${totals.workdays} 天`);
  });
  test('duty days are the rest days and holidays worked', () => {
    for (const month of personMonths(hall)) {
      const person = hall.context.people.find((p) => p.member.id === month.staffId);
      if (!person) throw new Error('nobody');
      const worked = hall.context.days.filter((d) => d.kind !== 'workday' && shiftOn(hall.context, person, d.day));
      expect(month.duty).toBe(worked.length === 0 ? '' : `值班日 ${worked.map((d) => `${Number(d.day.slice(8))}日`).join('、')}`);
    }
  });
  test('one person alone, and nobody without a cell', () => {
    const [first] = personMonths(hall);
    expect(personMonths(hall, [first?.staffId ?? '']).map((m) => m.name)).toEqual([first?.name]);
    const empty = { ...hall, context: { ...hall.context, people: hall.context.people.map((p) => ({ ...p, cells: {} })) } };
    expect(personMonths(empty)).toEqual([]);
  });
  test('pages are full and lose nobody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 20 }), (count, size) => {
        const pages = inPages(
          Array.from({ length: count }, (_, i) => i),
          size,
        );
        expect(pages.flat()).toHaveLength(count);
        expect(pages.slice(0, -1).every((p) => p.length === size)).toBe(true);
      }),
    );
  });
  test.each(['A4', 'A3'] as const)('60 people on %s: everybody once, every page headed', (paper) => {
    const data = personFormData({ letterhead: LETTERHEAD, hall: hallOf('2026-10', 60), paper, staffIds: [] });
    const people = data.pages.flat();
    expect(new Set(people.map((p) => p.staffId)).size).toBe(people.length);
    expect(data.pages).toHaveLength(Math.ceil(people.length / personPageSize[paper]));
    expect(personBody(data).match(/<h1>/g)).toHaveLength(data.pages.length);
  });
});

describe('wallet cards', () => {
  const data = slipData({ hall, paper: 'A4', staffIds: [], phone: '0000-12345' });
  test('one for everybody with the month, the hours and the hall’s phone, no person’s', () => {
    expect(data.pages.flat()).toHaveLength(hall.context.people.filter((p) => Object.keys(p.cells).length > 0).length);
    expect(Math.max(...data.pages.map((p) => p.length))).toBeLessThanOrEqual(slipPageSize.A4);
    const body = slipBody(data);
    expect(body).toContain('大厅电话 0000-12345');
    expect(body).toContain('2026 年 10 月');
    expect(body).not.toMatch(/1390000/);
  });
  test('each card says what its own marks mean, and no other’s', () => {
    const away = hall.context.people.find((p) => Object.values(p.cells).some((c) => c.kind === 'leave' && c.leave === 'annual'));
    const cards = data.pages.flat();
    const card = cards.find((c) => c.staffId === away?.member.id);
    expect(card?.marks).toContain('年 年休');
    expect(cards.filter((c) => c.marks.includes('年 年休')).length).toBeLessThan(cards.length);
  });
});

describe('by counter', () => {
  const data = counterFormData({ letterhead: LETTERHEAD, hall, places: places(), paper: 'A4' });
  const served = hall.context.people.flatMap((p) => hall.context.days.filter((d) => shiftOn(hall.context, p, d.day))).length;
  test('every shift of the month stands at exactly one counter and day', () => {
    for (const paper of ['A4', 'A3'] as const) {
      const { pages } = counterFormData({ letterhead: LETTERHEAD, hall, places: places(), paper });
      expect(pages.flatMap((p) => p.rows.flatMap((r) => r.cells.flat()))).toHaveLength(served);
    }
  });
  test('A4 shows the month in two halves, A3 in one', () => {
    expect([...new Set(data.pages.map((p) => `${p.days[0]?.date}–${p.days.at(-1)?.date}`))]).toEqual(['1–16', '17–31']);
    const a3 = counterFormData({ letterhead: LETTERHEAD, hall, places: places(), paper: 'A3' });
    expect(new Set(a3.pages.map((p) => p.days.length))).toEqual(new Set([31]));
    expect(counterBody(a3)).toContain('1 日至 31 日');
  });
  test.each([
    ['2026-10', 60, 'A4'],
    ['2026-09', 27, 'A3'],
    ['2026-02', 60, 'A3'],
  ] as const)(
    '%s with %i people on %s: pages of a half of the month are about as high, and short ones are set wider',
    (month, count, paper) => {
      const { pages } = counterFormData({ letterhead: LETTERHEAD, hall: hallOf(month, count), places: places(count), paper });
      const lines = (page: (typeof pages)[number]) =>
        page.rows.reduce((sum, row) => sum + Math.max(1, ...row.cells.map((c) => c.length)), 0);
      for (const half of Map.groupBy(pages, (p) => p.days[0]?.date).values()) {
        const heights = half.map(lines);
        expect(Math.min(...heights)).toBeGreaterThan(Math.max(...heights) / 2);
      }
      expect(pages.every((p) => p.room >= 0.5 && p.room <= 3)).toBe(true);
    },
  );
  test('somebody who changes the counter within the month stands at both', () => {
    const person = hall.context.people.find((p) => Object.keys(p.cells).length > 10)?.member.id ?? '';
    const [one, two] = seed.counters.filter((c) => c.hallId === hall.hall.id);
    const base = { staffId: person, postId: one?.postId ?? '' };
    const moved = [
      ...crowdAssignments(27).filter((a) => a.staffId !== person),
      { ...base, id: 'x', counterId: one?.id ?? '', from: '2020-01-01', to: '2026-10-15' },
      { ...base, id: 'y', counterId: two?.id ?? '', from: '2026-10-16', to: '' },
    ];
    const { pages } = counterFormData({ letterhead: LETTERHEAD, hall, places: { ...places(), assignments: moved }, paper: 'A3' });
    const name = hall.context.people.find((p) => p.member.id === person)?.member.name;
    const at = (counter: string | undefined) =>
      pages.flatMap((p) =>
        p.rows
          .filter((r) => r.name === counter)
          .flatMap((r) => r.cells.flatMap((c, i) => (c.some((s) => s.name === name) ? [i + 1] : []))),
      );
    expect(Math.max(...at(one?.name))).toBeLessThanOrEqual(15);
    expect(Math.min(...at(two?.name))).toBeGreaterThanOrEqual(16);
  });
});

describe('the week at the door', () => {
  const weekOf = (monday: string, months = [hall]) =>
    doorWeekData({ letterhead: LETTERHEAD, complaintPhone: '', months, places: places(), monday, paper: 'A4' });
  test('those on duty, with hours; those away leave no reason behind', () => {
    const data = weekOf('2026-10-12');
    const rows = data.pages.flat();
    const onDuty = hall.context.people.filter((p) => [12, 13, 14, 15, 16, 17, 18].some((d) => p.cells[d]?.kind === 'shift'));
    expect(rows.map((r) => r.name).sort()).toEqual(onDuty.map((p) => p.member.name).sort());
    expect(data.days.map((d) => d.date)).toEqual(['10-12', '10-13', '10-14', '10-15', '10-16', '10-17', '10-18']);
    expect(rows.flatMap((r) => r.days.flat()).every((t) => /^\d{2}:\d{2}—/.test(t))).toBe(true);
    const body = doorWeekBody(data);
    expect(body).not.toMatch(/1390000|病假|年休/);
    expect(Math.max(...data.pages.map((p) => p.length))).toBeLessThanOrEqual(weekPageSize);
  });
  test('across two months each day is from its own; a month without a roster says so', () => {
    const both = weekOf('2026-10-26', [hall, hallOf('2026-11')]);
    expect(both.days.map((d) => d.tag)).toEqual(['', '', '', '', '', '休', '休']);
    const alone = weekOf('2026-10-26');
    expect(alone.days.at(-1)?.tag).toBe('未排');
    expect(alone.pages.flat().every((r) => r.days.at(-1)?.length === 0)).toBe(true);
  });
});
