import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeHostClock } from '#src/main/services/clock.ts';
import { Journal } from '#src/main/services/journal/journal.ts';
import { calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import type { Json, RecordChange } from '#src/shared/domain/core/change.ts';
import { addMonths, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { shiftTypes } from '#test/support/demo-month.ts';
import { demoPunches } from '#test/support/demo-punches.ts';
import { makePhotos } from './photos.ts';

/** Size of a book to measure with. */
export interface BookSize {
  readonly people: number;
  readonly months: number;
  readonly lastMonth: MonthKey;
  /** False = nobody has punched yet. */
  readonly punches?: boolean;
  /** Photos of the last month's patrols. */
  readonly photos?: number;
}

const add = (table: string, row: { readonly id: string }): RecordChange => ({
  table,
  id: row.id,
  before: null,
  after: JSON.parse(JSON.stringify(row)) as Json,
});

function calendars() {
  const folder = path.resolve(import.meta.dirname, '../../assets/calendars');
  const year = importCalendarYear(JSON.parse(readFileSync(path.join(folder, '2026.json'), 'utf8')));
  return year.ok ? [year.value] : [];
}

/** People of one large hall: the demonstration's, repeated with numbers of their own. */
function staffOf(people: number) {
  const posts = ['post-window', 'post-window', 'post-assist', 'post-guide'];
  return Array.from({ length: people }, (_, i) => {
    const like = demoStaff[i % 27];
    if (!like) throw new Error('no demonstration staff');
    const id = `s-${String(i).padStart(3, '0')}`;
    return {
      member: { ...like, id, number: String(i + 1), hallId: 'hall-1', hireDay: '2020-01-01', trainedDay: '2020-01-01' },
      postId: i < 2 ? 'post-manager' : (posts[i % 4] ?? 'post-window'),
    };
  });
}

function openingChanges(people: ReturnType<typeof staffOf>): RecordChange[] {
  const seed = seedHall('demo');
  const tables = {
    halls: seed.halls.slice(0, 1),
    counters: seed.counters,
    posts: seed.posts,
    teams: seed.teams,
    shiftTypes: seed.shiftTypes,
    demands: seed.demands,
    users: seed.users,
    calendarYears: calendars(),
  };
  return [
    add('settings', seed.settings),
    ...Object.entries(tables).flatMap(([table, rows]) => rows.map((row) => add(table, row))),
    ...people.map((p) => add('staff', p.member)),
    ...people.map((p) =>
      add('postAssignments', {
        id: `a-${p.member.id}`,
        staffId: p.member.id,
        postId: p.postId,
        counterId: '',
        from: '2020-01-01',
        to: '',
      } as { id: string }),
    ),
  ];
}

function monthChanges(month: MonthKey, people: ReturnType<typeof staffOf>, punched: boolean): RecordChange[] {
  const days = monthInfo(month, calendarsOf(calendars()));
  const rows = demoRoster(
    month,
    'hall-1',
    people.map((p) => ({ staffId: p.member.id, postId: p.postId })),
    days,
  );
  const publication = {
    id: `${month}:hall-1:1`,
    month,
    hallId: 'hall-1',
    version: 1,
    publishedAt: `${month}-01T08:00:00+08:00`,
    by: '周敏',
    accepted: [],
    rows: rows.map(({ staffId, cells }) => ({ staffId, cells })),
  };
  const roster = [...rows.map((r) => add('rosterRows', r)), add('rosterPublications', publication)];
  if (!punched) return roster;
  const cells = new Map(rows.map((r) => [r.staffId, r.cells]));
  const log = demoPunches(
    month,
    people.map((p) => ({ number: p.member.number, cells: cells.get(p.member.id) ?? {} })),
    shiftTypes,
    daysInMonth(month),
  );
  const owners = new Map(people.map((p) => [p.member.number, p.member.id]));
  const punches = log
    .trim()
    .split('\r\n')
    .map((line) => {
      const number = line.slice(0, 9).trim();
      const at = line.slice(10, 29);
      return {
        id: `${number}|${at}|attlog`,
        number,
        staffId: owners.get(number) ?? '',
        at,
        day: at.slice(0, 10),
        source: 'attlog',
        importId: `i-${month}`,
      };
    });
  return [...roster, ...punches.map((p) => add('punches', p))];
}

/** Writes a hall's years straight into a journal, as its commands would have. Gives back the number of records. */
export async function makeBook(
  dataDir: string,
  { people: count, months, lastMonth, punches = true, photos = 0 }: BookSize,
): Promise<number> {
  mkdirSync(dataDir, { recursive: true });
  const people = staffOf(count);
  const journal = new Journal(dataDir, makeHostClock(`${addMonths(lastMonth, 1)}-01T08:00:00+08:00`), 'bench');
  const opened = await journal.open();
  if (!opened.ok) throw new Error(opened.error.code);
  const batches = [
    openingChanges(people),
    ...Array.from({ length: months }, (_, i) => monthChanges(addMonths(lastMonth, i - months + 1), people, punches)),
  ];
  if (photos > 0) {
    const made = await makePhotos(dataDir, photos, lastMonth);
    batches.push([...made.attachments.map((a) => add('attachments', a)), ...made.rounds.map((r) => add('patrolRounds', r))]);
  }
  let records = 0;
  for (const [i, changes] of batches.entries()) {
    const done = await journal.append({
      seq: i + 1,
      schema: 4,
      command: i === 0 ? 'hall-open' : 'punches-import',
      user: '周敏',
      why: '',
      changes,
    });
    if (!done.ok) throw new Error(done.error.code);
    records += changes.length;
  }
  await journal.close();
  return records;
}
