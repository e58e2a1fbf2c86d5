import { dateOf, daysOfMonth, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { BuiltTable, Cell } from './package-builder.ts';

type Row = Readonly<Record<string, Cell>>;

/** Numbers that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const FORMS = ['fixedTerm', 'openEnded', 'dispatch'];
const LEAVES = ['annual', 'sick', 'personal'];

/** A month of a hall that never was, with the tables and columns that the bureau's queries use. Nobody in it exists. */
export function lakeHall(seed: number, month: string, people: number): BuiltTable[] {
  const next = numbers(seed * 100 + Number(month.slice(5)));
  const days = daysOfMonth(month);
  const ids = Array.from({ length: people }, (_, i) => `p${String(i + 1).padStart(3, '0')}`);
  return [
    table('halls', { id: 'STRING', name: 'STRING', opensAt: 'INT32', closesAt: 'INT32', weekendOpen: 'BOOLEAN' }, [
      { id: 'h1', name: '一楼大厅', opensAt: 510, closesAt: 1020, weekendOpen: false },
    ]),
    table(
      'calendar',
      { day: 'STRING', kind: 'STRING', name: 'STRING', makeUp: 'BOOLEAN', announced: 'BOOLEAN' },
      days.map((day) => ({ day, kind: kindOf(day), name: '', makeUp: false, announced: true })),
    ),
    table(
      'staff',
      STAFF,
      ids.map((id, i) => person(id, i, month, next)),
    ),
    table(
      'roster',
      ROSTER,
      ids.flatMap((staffId) => days.filter((d) => kindOf(d) === 'workday').map((day) => planned(staffId, day, next))),
    ),
    table(
      'attendance',
      ATTENDANCE,
      ids.flatMap((staffId) => days.map((day) => present(staffId, day, next, seed % 10 === 1 && staffId === 'p002'))),
    ),
  ];
}

const table = (name: string, columns: BuiltTable['columns'], rows: readonly Row[]): BuiltTable => ({ name, columns, rows });
const kindOf = (day: string): string => (weekdayOf(day) > 5 ? 'restDay' : 'workday');

const STAFF = {
  id: 'STRING',
  number: 'STRING',
  name: 'STRING',
  sex: 'STRING',
  idNumberMasked: 'STRING',
  hallId: 'STRING',
  postId: 'STRING',
  employmentForm: 'STRING',
  hireDay: 'STRING',
  contractTo: 'STRING',
  status: 'STRING',
  leftDay: 'STRING',
} as const;
const person = (id: string, i: number, month: string, next: () => number): Row => ({
  id,
  number: String(i + 1),
  name: `员工${i + 1}`,
  sex: next() < 0.7 ? 'female' : 'male',
  idNumberMasked: '**************0000',
  hallId: 'h1',
  postId: `post${i % 4}`,
  employmentForm: FORMS[Math.floor(next() * FORMS.length)] ?? '',
  hireDay: '2024-03-01',
  contractTo: next() < 0.1 ? `${Number(month.slice(0, 4)) + 1}-01-31` : '2028-02-29',
  status: i > 0 && next() < 0.01 ? 'left' : 'active',
  leftDay: '',
});

const ROSTER = {
  hallId: 'STRING',
  version: 'INT32',
  staffId: 'STRING',
  day: 'STRING',
  shiftTypeId: 'STRING',
  leave: 'STRING',
} as const;
function planned(staffId: string, day: string, next: () => number): Row {
  const leave = next() < 0.04 ? (LEAVES[Math.floor(next() * LEAVES.length)] ?? '') : '';
  return { hallId: 'h1', version: 1, staffId, day, shiftTypeId: leave === '' ? 'day' : '', leave };
}

const ATTENDANCE = {
  hallId: 'STRING',
  staffId: 'STRING',
  day: 'STRING',
  state: 'STRING',
  mark: 'STRING',
  inAt: 'INT32',
  outAt: 'INT32',
  lateMinutes: 'INT32',
  earlyMinutes: 'INT32',
  workedMinutes: 'INT32',
  overtimeMinutes: 'INT32',
  overtimeKind: 'STRING',
  corrected: 'BOOLEAN',
} as const;
/** One person of every tenth hall works two hours and more over each day. */
function present(staffId: string, day: string, next: () => number, overworked: boolean): Row {
  const kind = kindOf(day);
  const base = {
    hallId: 'h1',
    staffId,
    day,
    overtimeKind: kind,
    lateMinutes: 0,
    earlyMinutes: 0,
    workedMinutes: 0,
    overtimeMinutes: 0,
  };
  if (kind !== 'workday') return { ...base, state: 'rest', mark: '', inAt: null, outAt: null, corrected: false };
  const chance = next();
  if (chance < 0.01) return { ...base, state: 'unmarked', mark: '', inAt: null, outAt: null, corrected: false };
  if (chance < 0.015) return { ...base, state: 'marked', mark: 'absent', inAt: null, outAt: null, corrected: true };
  if (chance < 0.05)
    return { ...base, state: 'marked', mark: LEAVES[dateOf(day) % 3] ?? '', inAt: null, outAt: null, corrected: false };
  const late = next() < 0.03 ? Math.ceil(next() * 40) : 0;
  const over = overworked ? 130 : next() < 0.08 ? 30 + Math.floor(next() * 120) : 0;
  const inAt = late > 0 ? 510 + late : 490 + Math.floor(next() * 20);
  return {
    ...base,
    state: 'derived',
    mark: 'present',
    inAt,
    outAt: 1021 + over,
    lateMinutes: late,
    workedMinutes: 450,
    overtimeMinutes: over,
    corrected: next() < 0.02,
  };
}
