import { describe, expect, test } from 'vitest';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, dateOf, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import { demoChanges } from '#src/shared/domain/hall/demo-changes.ts';
import { demoDemand } from '#src/shared/domain/hall/demo-demand.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { checkPattern } from '#src/shared/domain/roster/planning/shift-pattern.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { demoMonth, demoRows } from '#test/support/judged-month.ts';

const seed = seedHall('demo');
const halls = seed.halls.map((h) => h.id);
const nows = [
  '2026-09-23T10:34:00+08:00',
  '2026-09-01T08:00:00+08:00',
  '2026-09-30T20:00:00+08:00',
  ...Array.from({ length: 12 }, (_, i) => `2027-${String(i + 1).padStart(2, '0')}-15T09:00:00+08:00`),
];

function lived(now: string) {
  const month = monthOf(now);
  const [days, nextDays] = [month, addMonths(month, 1)].map((m) => monthInfo(m, officialCalendars));
  const demand = demoDemand({ seed, today: dayOfInstant(now), days: days ?? [], nextDays: nextDays ?? [] });
  const rows = [addMonths(month, -1), month].flatMap((m) => halls.flatMap((h) => demoRows(m, h)));
  const published = halls.map(
    (hallId): RosterPublication => ({
      ...{ id: `${month}:${hallId}:1`, month, hallId, version: 1, publishedAt: now, by: '周敏', accepted: [] },
      rows: rows.filter((r) => r.month === month && r.hallId === hallId).map(({ staffId, cells }) => ({ staffId, cells })),
    }),
  );
  const input = { now, by: '周敏', seed, calendars: officialCalendars, rows, exceptions: demand.exceptions, published };
  return { month, demand, published, days: [...(days ?? []), ...(nextDays ?? [])], since: demoChanges(input) };
}

describe('what happened in the demonstration hall since publishing', () => {
  test('on the demonstration day: two changes in one hall and one in the other, stand-by for the rest days to come', () => {
    const { since } = lived('2026-09-23T10:34:00+08:00');
    expect(since.changes.map((c) => [c.hallId, c.kind, c.version])).toEqual([
      ['hall-1', 'swap', 2],
      ['hall-1', 'replacement', 3],
      ['hall-2', 'swap', 2],
    ]);
    expect(new Set(since.standbys.map((s) => s.day)).size).toBeGreaterThan(1);
    expect(since.changes.every((c) => c.consents.length === 2 && c.reason !== '')).toBe(true);
  });
  test.each(nows)('%s: every version is the one before with its change, and breaks no hard rule', (now) => {
    const { month, published, since } = lived(now);
    for (const hallId of halls) {
      const versions = [...published, ...since.publications].filter((p) => p.hallId === hallId);
      for (const [i, made] of since.changes.filter((c) => c.hallId === hallId).entries()) {
        const turned = diffRosters(versions[i]?.rows ?? [], versions[i + 1]?.rows ?? []);
        const cells = turned.map((d) => `${d.staffId} ${d.date}`).sort();
        expect(cells).toEqual(made.cells.map((c) => `${c.staffId} ${c.date}`).sort());
      }
      const own = since.rows.filter((r) => r.month === month && r.hallId === hallId);
      expect(diffRosters(versions.at(-1)?.rows ?? [], own)).toEqual([]);
      const cells = new Map(own.map((r) => [r.staffId, r.cells]));
      const context = demoMonth(month, hallId);
      const people = context.people.map((p) => ({ ...p, cells: cells.get(p.member.id) ?? {} }));
      expect(checkRoster({ ...context, people }).filter((b) => b.severity === 'hard')).toEqual([]);
      for (const standby of since.standbys.filter((s) => s.hallId === hallId))
        expect(cells.get(standby.staffId)?.[dateOf(standby.day)]).toBeUndefined();
    }
  });
  test.each(nows)('%s: demands, templates and patterns are what the pages would take', (now) => {
    const { demand, days } = lived(now);
    const ids = new Set(seed.demands.map((d) => d.id));
    const known = new Set(days.map((d) => d.day));
    expect(demand.exceptions.length).toBeGreaterThan(4);
    for (const e of demand.exceptions) {
      expect(e.id).toBe(`${e.demandId}:${e.day}`);
      expect([ids.has(e.demandId), known.has(e.day), e.reason !== '']).toEqual([true, true, true]);
    }
    for (const t of demand.templates) expect(t.rows.every((r) => ids.has(r.demandId))).toBe(true);
    expect(demand.patterns.map((p) => p.name)).toContain('保安四班三运转');
    for (const p of demand.patterns)
      expect(
        checkPattern(
          p,
          demand.patterns.filter((o) => o.id !== p.id),
          seed.shiftTypes,
        ),
      ).toEqual([]);
  });
});
