import { leavingBreaks } from '#src/shared/domain/attendance/derive/shift-parts.ts';
import { stampOf } from '#src/shared/domain/attendance/keeping/correct-punch.ts';
import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { Punch, PunchImport } from '#src/shared/domain/attendance/types.ts';
import { type DayKey, type Instant, type Minutes, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { defaultRules } from './default-settings.ts';
import { demoStaff } from './demo-staff.ts';
import type { Twist } from './demo-stories.ts';
import { type DemoPast, keyOf, type WorkedDay } from './demo-worked.ts';

/** What the machine has until now. */
export function demoPunches(past: DemoPast, absences: readonly PartAbsence[], now: Instant): Punch[] {
  const parts = new Map(absences.map((a) => [`${a.day}:${a.staffId}`, a]));
  return [
    ...past.worked.flatMap((w) => punchesOf(w, past.twists.get(keyOf(w)), parts.get(keyOf(w)))),
    ...past.called.flatMap(({ staffId, day }) => [punchOf(staffId, day, 532, 11), punchOf(staffId, day, 748, 40)]),
  ].filter((p) => p.at < now.slice(0, 19).replace('T', ' '));
}

/** A number from 0 to `below`, always the same for the same person and day. */
function luck(staffId: string, day: string, below: number): number {
  let h = 2166136261;
  for (const c of `${staffId}${day}${below}`) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  return (h >>> 0) % below;
}

const punchOf = (staffId: string, day: DayKey, minute: Minutes, second: number): Punch => {
  const at = `${stampOf(day, minute)}:${String(second).padStart(2, '0')}`;
  const number = demoStaff.find((m) => m.id === staffId)?.number ?? '';
  const importId = `demo-import-${monthOf(at.slice(0, 10))}`;
  return { id: `${number}|${at}|attlog`, number, staffId, at, day: at.slice(0, 10), source: 'attlog', importId };
};

/** In a little early, out a little late, and around a long break by day. */
function punchesOf(
  { staffId, info: { day }, shift }: WorkedDay,
  twist: Twist | undefined,
  part: PartAbsence | undefined,
): Punch[] {
  if (twist?.kind === 'absent') return [];
  const away = part?.kind === 'out' ? undefined : part;
  const before = twist?.kind === 'late' ? -twist.minutes : 2 + luck(staffId, day, 17);
  const after = twist?.kind === 'stay' ? twist.minutes : twist?.kind === 'early' ? -twist.minutes : 1 + luck(staffId, day, 13);
  const inAt = away && away.from <= shift.start ? away.to - 6 : shift.start - before;
  const outAt = away && away.to >= shift.end ? away.from + 7 : shift.end + after;
  const breaks = leavingBreaks(shift, defaultRules.splitBreak);
  const middle = breaks.flatMap((b) => [b.start + 3, ...(twist?.kind === 'noBack' ? [] : [b.end - 8])]);
  const times = [...(twist?.kind === 'noIn' ? [] : [inAt]), ...middle, ...(twist?.kind === 'noOut' ? [] : [outAt])];
  return times.map((t, i) => punchOf(staffId, day, t, luck(staffId, `${day}${i}`, 60)));
}

/** Last month's file on the first of this one, this month's today. */
export const demoImports = ({ months, today, by, at }: DemoPast, punches: readonly Punch[]): PunchImport[] =>
  months.flatMap((month) => {
    const id = `demo-import-${month}`;
    const added = punches.filter((p) => p.importId === id).length;
    const taken = at(month === months[0] ? `${months[1]}-01T08:40:00+08:00` : `${today}T08:20:00+08:00`);
    return added === 0 ? [] : [importOf(id, month, taken, { by, added })];
  });

const importOf = (
  id: string,
  month: MonthKey,
  at: Instant,
  { by, added }: { readonly by: string; readonly added: number },
): PunchImport => ({
  ...{
    id,
    fileName: '1_attlog.dat',
    sha256: month.replace('-', '').padStart(64, '0'),
    at,
    by,
    added,
    duplicates: 0,
    badLines: [],
  },
});
