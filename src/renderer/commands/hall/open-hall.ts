import calendar2025 from '#assets/calendars/2025.json' with { type: 'json' };
import calendar2026 from '#assets/calendars/2026.json' with { type: 'json' };
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import type { CalendarYear } from '#src/shared/domain/calendar/types.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { addMonths, dayIn, dayOfInstant, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { demoChanges } from '#src/shared/domain/hall/demo-changes.ts';
import { demoDemand } from '#src/shared/domain/hall/demo-demand.ts';
import { demoLeave } from '#src/shared/domain/hall/demo-leave.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { demoSplitShift, withOddShifts } from '#src/shared/domain/hall/demo-shifts.ts';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { type HallSeed, seedHall } from '#src/shared/domain/hall/seed.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterPublication, RosterRow } from '#src/shared/domain/roster/types.ts';
import { attendanceChanges, ledgerChanges } from './demo-life.ts';
import { keepDemoPhoto } from './demo-photo.ts';

/** What the wizard asks for a new hall; everything else starts as seeded and is edited in 设置. */
export interface NewHall {
  readonly letterhead: string;
  readonly hallCode: string;
  readonly hallNames: readonly string[];
  readonly supervisor: string;
  readonly supplierName: string;
  readonly bureauName: string;
  readonly shiftTypes: readonly ShiftType[];
}

/** The official years that come with the app. */
const officialYears = (): CalendarYear[] =>
  [calendar2025, calendar2026].flatMap((json) => {
    const year = importCalendarYear(json);
    return year.ok ? [year.value] : [];
  });

function seedChanges(seed: HallSeed): RecordChange[] {
  return [
    change('settings', undefined, seed.settings),
    ...seed.halls.map((row) => change('halls', undefined, row)),
    ...seed.counters.map((row) => change('counters', undefined, row)),
    ...seed.posts.map((row) => change('posts', undefined, row)),
    ...seed.teams.map((row) => change('teams', undefined, row)),
    ...seed.shiftTypes.map((row) => change('shiftTypes', undefined, row)),
    ...seed.demands.map((row) => change('demands', undefined, row)),
    ...seed.users.map((row) => change('users', undefined, row)),
    ...officialYears().map((row) => change('calendarYears', undefined, row)),
  ];
}

/** Nothing is opened twice: a book that has settings is left alone. */
async function whenEmpty(
  ctx: CommandContext,
  plan: () => readonly RecordChange[] | Promise<readonly RecordChange[]>,
): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'hall-open', undoable: false }, async () => {
    if (await ctx.db.of('settings').get('settings')) return err({ code: 'hall/already-open' });
    return ok({ changes: await plan(), value: null });
  });
}

/** Opens a book with one's own names and the usual posts and shifts, without people. */
export function openEmptyHall(ctx: CommandContext, input: NewHall): Promise<Result<null, Problem>> {
  return whenEmpty(ctx, () => {
    const seed = seedHall('empty');
    const halls = input.hallNames.map((name, i) => ({
      ...(seed.halls[i] ?? { weekendOpen: false, opensAt: 510, closesAt: 1050 }),
      id: `hall-${i + 1}`,
      order: i + 1,
      name,
    }));
    const kept = new Set(halls.map((h) => h.id));
    const { letterhead, hallCode, supplierName, bureauName } = input;
    return seedChanges({
      ...seed,
      halls,
      shiftTypes: input.shiftTypes,
      counters: seed.counters.filter((c) => kept.has(c.hallId)),
      demands: seed.demands.filter((d) => kept.has(d.hallId)),
      settings: { ...seed.settings, letterhead, hallCode, supplierName, bureauName },
      users: [{ id: 'user-1', name: input.supervisor, role: 'supervisor' }],
    });
  });
}

/**
 * Opens the demonstration hall: 27 people in two halls, last and this month published, next month drafted. `lived`: with changes after
 * publishing, stand-by, a demand of its own and two months of attendance; `fresh`: as if everything had just been published.
 */
export function openDemoHall(ctx: CommandContext, content: 'lived' | 'fresh' = 'lived'): Promise<Result<null, Problem>> {
  const month = monthOf(ctx.now());
  return whenEmpty(ctx, async () => {
    const seed = content === 'lived' ? livedSeed() : seedHall('demo');
    const by = seed.users[0]?.name ?? '';
    const months = [addMonths(month, -1), month, addMonths(month, 1)];
    const plain = months.flatMap((m) => seed.halls.flatMap((h) => demoRows(m, h.id)));
    const rows = content === 'lived' ? withOddShifts(plain, officialDays) : plain;
    const leave = demoLeave({ now: ctx.now(), by, rows, daysOf: officialDays });
    const versions = months
      .slice(0, 2)
      .flatMap((m) =>
        seed.halls.map((h) => published(m, h.id, rows, { at: content === 'lived' ? signedFor(m) : ctx.now(), by })),
      );
    const photo = content === 'lived' ? await keepDemoPhoto(ctx) : null;
    return [
      ...seedChanges(seed),
      ...demoStaff.map((row) => change('staff', undefined, row)),
      ...demoAssignments.map((row) => change('postAssignments', undefined, row)),
      ...leave.requests.map((row) => change('leaveRequests', undefined, row)),
      ...leave.entitlements.map((row) => change('leaveEntitlements', undefined, row)),
      ...leave.wishes.map((row) => change('rosterWishes', undefined, row)),
      ...versions.map((row) => change('rosterPublications', undefined, row)),
      ...(photo ? [change('attachments', undefined, photo)] : []),
      ...(content === 'lived'
        ? livedChanges(seed, { now: ctx.now(), by, rows, published: versions, photo: photo?.id ?? '' })
        : rows.map((row) => change('rosterRows', undefined, row))),
    ];
  });
}

/** With a split shift, and time off in lieu that lapses early enough to be seen lapsing. */
function livedSeed(): HallSeed {
  const seed = seedHall('demo');
  const rules = { ...seed.settings.rules, inLieuMonths: 2 };
  return { ...seed, settings: { ...seed.settings, rules }, shiftTypes: [...seed.shiftTypes, demoSplitShift] };
}

/** A month is signed on the 25th of the one before. */
const signedFor = (month: MonthKey): string => `${dayIn(addMonths(month, -1), 25)}T16:30:00+08:00`;

interface Lived {
  readonly now: string;
  readonly by: string;
  readonly rows: readonly RosterRow[];
  readonly published: readonly RosterPublication[];
  /** Attachment that proves a 补卡, '' = none. */
  readonly photo: string;
}

/** What happened since publishing, and the rosters as they are after it. */
function livedChanges(seed: HallSeed, lived: Lived): RecordChange[] {
  const month = monthOf(lived.now);
  const days = { days: officialDays(month), nextDays: officialDays(addMonths(month, 1)) };
  const demand = demoDemand({ seed, today: dayOfInstant(lived.now), ...days });
  const since = demoChanges({ ...lived, seed, calendars: calendarsOf(officialYears()), exceptions: demand.exceptions });
  return [
    ...demand.templates.map((row) => change('demandTemplates', undefined, row)),
    ...demand.exceptions.map((row) => change('demandExceptions', undefined, row)),
    ...demand.patterns.map((row) => change('shiftPatterns', undefined, row)),
    ...since.rows.map((row) => change('rosterRows', undefined, row)),
    ...since.changes.map((row) => change('rosterChanges', undefined, row)),
    ...since.publications.map((row) => change('rosterPublications', undefined, row)),
    ...since.standbys.map((row) => change('standbys', undefined, row)),
    ...attendanceChanges({
      ...lived,
      publications: [...lived.published, ...since.publications],
      shiftTypes: seed.shiftTypes,
      daysOf: officialDays,
    }),
    ...ledgerChanges({
      ...lived,
      counters: seed.counters,
      days: [...officialDays(addMonths(month, -1)), ...officialDays(month)],
    }),
  ];
}

function demoRows(month: MonthKey, hallId: string): RosterRow[] {
  const people = demoStaff.flatMap((m, i) => {
    const assignment = demoAssignments[i];
    return m.hallId === hallId && m.status === 'active' && assignment ? [{ staffId: m.id, postId: assignment.postId }] : [];
  });
  return demoRoster(month, hallId, people, officialDays(month));
}

const officialDays = (month: MonthKey) => monthInfo(month, calendarsOf(officialYears()));

/** When and by whom a roster was published. */
interface Signed {
  readonly at: string;
  readonly by: string;
}

const published = (month: MonthKey, hallId: string, rows: readonly RosterRow[], { at, by }: Signed): RosterPublication => ({
  id: `${month}:${hallId}:1`,
  month,
  hallId,
  version: 1,
  publishedAt: at,
  by,
  accepted: [],
  rows: rows.filter((r) => r.month === month && r.hallId === hallId).map(({ staffId, cells }) => ({ staffId, cells })),
});
