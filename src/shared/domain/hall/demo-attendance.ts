import { stampOf } from '#src/shared/domain/attendance/keeping/correct-punch.ts';
import type {
  OvertimeChoice,
  PartAbsence,
  PunchCorrection,
  SheetConfirmation,
} from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceMonth, AttendanceRecord, Punch, PunchImport } from '#src/shared/domain/attendance/types.ts';
import { addDays, addMonths, dateOf, dayOfInstant, type Instant, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { demoConfirmations, demoLock } from './demo-confirmations.ts';
import { demoImports, demoPunches } from './demo-machine.ts';
import { demoChoices } from './demo-overtime.ts';
import { extraStories, partStories, type TwistStory, twistStories } from './demo-stories.ts';
import {
  type CalledIn,
  type DemoAttendanceInput,
  type DemoPast,
  idOf,
  keyOf,
  newest,
  type WorkedDay,
  workedDays,
} from './demo-worked.ts';

export interface DemoAttendance {
  readonly punches: readonly Punch[];
  readonly imports: readonly PunchImport[];
  readonly corrections: readonly PunchCorrection[];
  readonly absences: readonly PartAbsence[];
  readonly records: readonly AttendanceRecord[];
  readonly choices: readonly OvertimeChoice[];
  readonly confirmations: readonly SheetConfirmation[];
  readonly months: readonly AttendanceMonth[];
}

type Told = TwistStory & { readonly day: WorkedDay };

/**
 * What a hall has after two months: the machine's punches up to yesterday, late days, forgotten punches with their 补卡, half days, 公出,
 * people called in, overtime approved and not, last month signed and locked in the first hall. The same input gives the same life.
 */
export function demoAttendance(input: DemoAttendanceInput): DemoAttendance {
  const today = dayOfInstant(input.now);
  const months = [addMonths(monthOf(today), -1), monthOf(today)] as const;
  const worked = months.flatMap((m) => workedDays(input, m, today));
  const at = (moment: Instant): Instant => (moment < input.now ? moment : input.now);
  const told = twistStories.flatMap((s): Told[] => {
    const day = dayOf(worked, s.name, s.when, months);
    return day ? [{ ...s, day }] : [];
  });
  const twists = new Map(told.map((s) => [keyOf(s.day), s.twist]));
  const past: DemoPast = { months, today, by: input.by, worked, twists, called: calledIn(input, months[0]), at };
  const absences = absencesOf(past);
  const punches = demoPunches(past, absences, input.now);
  return {
    punches,
    imports: demoImports(past, punches),
    corrections: correctionsOf(past, told, input.photo),
    absences,
    records: past.called.map((c) => recordOf(c, input.by)),
    choices: demoChoices(past),
    confirmations: demoConfirmations(past),
    months: demoLock(past),
  };
}

/** The working day that a story is of, if it is over. */
function dayOf(
  worked: readonly WorkedDay[],
  name: string,
  [month, i]: TwistStory['when'],
  months: DemoPast['months'],
): WorkedDay | undefined {
  const of = months[month + 1];
  return worked.filter((w) => w.staffId === idOf(name) && w.info.kind === 'workday' && monthOf(w.info.day) === of).at(i);
}

/** 半天假 and 公出 of people on the regular shift. */
const absencesOf = ({ worked, months, twists, by, at }: DemoPast): PartAbsence[] =>
  partStories.flatMap(({ name, when, ...what }, i): PartAbsence[] => {
    const day = dayOf(worked, name, when, months);
    if (day?.shift.id !== 'shift-zheng' || twists.has(keyOf(day))) return [];
    const made = { approvedBy: by, madeAt: at(`${day.info.day}T08:12:00+08:00`), by, afterLock: false };
    return [{ id: `demo-part-${i + 1}`, staffId: day.staffId, day: day.info.day, ...what, proofs: [], ...made }];
  });

/** 补卡 of what was forgotten; one of last month came after the lock, on the fifth. */
const correctionsOf = ({ months, today, by, at }: DemoPast, told: readonly Told[], photo: string): PunchCorrection[] =>
  told.flatMap(({ day: { staffId, shift, info }, twist, settled }, i): PunchCorrection[] => {
    if (!settled || (settled.afterLock && today < `${months[1]}-06`)) return [];
    const { reason, afterLock } = settled;
    const { day } = info;
    const time = stampOf(day, twist.kind === 'noIn' ? shift.start - 9 : shift.end + 4);
    const madeAt = at(afterLock ? `${months[1]}-05T09:10:00+08:00` : `${addDays(day, 1)}T09:20:00+08:00`);
    const proofs = settled.photo && photo !== '' ? [photo] : [];
    return [{ id: `demo-correction-${i + 1}`, staffId, day, at: time, reason, proofs, approvedBy: by, madeAt, by, afterLock }];
  });

/** Rest days of last month on which somebody without a shift was called in. */
function calledIn({ publications, daysOf }: DemoAttendanceInput, month: MonthKey): CalledIn[] {
  const cells = new Map(newest(publications, month).flatMap((p) => p.rows.map((r) => [r.staffId, r.cells] as const)));
  return extraStories.flatMap(([name, i, note]) => {
    const staffId = idOf(name);
    const free = daysOf(month).filter((d) => d.kind === 'restDay' && !cells.get(staffId)?.[dateOf(d.day)]);
    const day = free[i]?.day;
    return day ? [{ staffId, day, note }] : [];
  });
}

const recordOf = ({ staffId, day, note }: CalledIn, by: string): AttendanceRecord => ({
  ...{ id: `${day}:${staffId}`, day, staffId, mark: 'restOvertime', inAt: null, outAt: null, lateMinutes: 0, earlyMinutes: 0 },
  ...{ overtimeMinutes: null, note, source: 'hand', markedAt: `${day}T17:20:00+08:00`, by, corrections: [] },
});
