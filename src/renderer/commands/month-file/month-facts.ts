import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type AttendanceHalls, readAttendanceHalls } from '#src/renderer/commands/print/attendance-halls.ts';
import { readRosterHalls } from '#src/renderer/commands/print/roster-halls.ts';
import { readRegister } from '#src/renderer/commands/print/staff-register.ts';
import type { IntakePrintInput } from '#src/renderer/print/intake-data.ts';
import type { RosterFormHall } from '#src/renderer/print/roster-form-data.ts';
import type { StaffRegisterInput } from '#src/renderer/print/staff-register-data.ts';
import type { LedgerBook } from '#src/renderer/store/ledger-source.ts';
import { readMonthChecks } from '#src/renderer/store/month-checks.ts';
import type { Attachment, PunchCorrection } from '#src/shared/domain/attendance/keeping/types.ts';
import type { Punch } from '#src/shared/domain/attendance/types.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import { dayIn, daysInMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { Equipment, EquipmentCheck } from '#src/shared/domain/equipment/types.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Post, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { Incident, IncidentReport } from '#src/shared/domain/incident/types.ts';
import type { LedgerEntry } from '#src/shared/domain/ledger/types.ts';
import type { PatrolRound } from '#src/shared/domain/patrol/types.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import type { Check } from '#src/shared/domain/submission/completeness.ts';
import type { PackageManifest } from '#src/shared/domain/submission/package/manifest.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';
import { readSafety } from './safety-facts.ts';

export interface LedgerMonthFacts {
  readonly book: LedgerBook;
  readonly entries: readonly LedgerEntry[];
  readonly intake: readonly IntakePrintInput[];
}

/** Everything that a month's file is made from, read once. */
export interface MonthFacts {
  readonly month: MonthKey;
  readonly version: number;
  readonly settings: HallSettings;
  readonly rosters: readonly RosterFormHall[];
  readonly attendance: AttendanceHalls;
  readonly register: StaffRegisterInput;
  readonly posts: readonly Post[];
  readonly shiftTypes: readonly ShiftType[];
  /** In order of time. */
  readonly punches: readonly Punch[];
  readonly corrections: readonly PunchCorrection[];
  readonly incidents: readonly Incident[];
  /** The last report of each incident of the month. */
  readonly reports: readonly IncidentReport[];
  readonly complaints: readonly Complaint[];
  readonly drills: readonly Drill[];
  readonly rectifications: readonly Rectification[];
  /** Leave that touches the month, whatever became of the request. */
  readonly leaves: readonly LeaveRequest[];
  /** The register as it stands, with the checks of the month. */
  readonly equipment: readonly Equipment[];
  readonly equipmentChecks: readonly EquipmentCheck[];
  readonly rounds: readonly PatrolRound[];
  /** Lines of every ledger, and the window counts of each hall that has counters. */
  readonly ledgers: LedgerMonthFacts;
  /** Photos and papers that the records above name. */
  readonly attachments: readonly Attachment[];
  /** Of these as many as turn out to be gone or damaged on the disk; 0 until they are read. */
  readonly lostPhotos: number;
  readonly checks: readonly Check[];
  /** Why it is sent although something is missing, by {@link reasonId}. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Earlier versions of the month, oldest first. */
  readonly earlier: readonly MonthFile[];
  /** Head of the journal that this was read from. */
  readonly audit: PackageManifest['audit'];
  readonly previous: PackageManifest['previous'];
  /** Time of the book's last entry: documents say this and not the time of making, so that the same book gives the same bytes. */
  readonly madeAt: Instant;
  readonly by: string;
}

const inOrder = <T extends { readonly order: number }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => a.order - b.order);

/** Reads a month of every hall in use, as of the book's last entry. */
export async function readMonthFacts(ctx: CommandContext, month: MonthKey, audit: PackageManifest['audit']): Promise<MonthFacts> {
  const { db } = ctx;
  const now = audit.at;
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const halls = (await db.of('halls').toArray()).filter((h) => !h.voided);
  const ids = inOrder(halls).map((h) => h.id);
  const [settings, rosters, attendance, register, posts, shiftTypes, punches, checks, files, safety, reasons] = await Promise.all(
    [
      db.of('settings').get('settings'),
      readRosterHalls(db, month, ids),
      readAttendanceHalls(db, month, ids, now),
      readRegister(db, ids, last),
      db.of('posts').toArray(),
      db.of('shiftTypes').toArray(),
      db.of('punches').where('day').between(first, last, true, true).toArray(),
      readMonthChecks(db, month, now),
      db.of('monthFiles').toArray(),
      readSafety(db, first, last),
      db.of('openReasons').where('month').equals(month).toArray(),
    ],
  );
  const version = Math.max(0, ...files.filter((f) => f.month === month).map((f) => f.version)) + 1;
  return {
    month,
    version,
    ...safety,
    lostPhotos: 0,
    audit,
    previous: previousOf(files, month),
    settings: settings ?? defaultSettings,
    rosters: rosters.halls,
    attendance,
    register,
    posts: inOrder(posts),
    shiftTypes: inOrder(shiftTypes),
    punches: punches.sort((a, b) => (a.at === b.at ? (a.number < b.number ? -1 : 1) : a.at < b.at ? -1 : 1)),
    checks,
    reasons: new Map(reasons.map((r) => [r.id, r.reason])),
    earlier: files.filter((f) => f.month === month).sort((a, b) => a.version - b.version),
    madeAt: now,
    by: ctx.userName(),
  };
}

/** The package sent before: an earlier version of the month, else the newest of an earlier month. Old month files have no manifest. */
export function previousOf(files: readonly MonthFile[], month: MonthKey): PackageManifest['previous'] {
  const before = files
    .filter((f) => f.manifestSha256 !== undefined && f.month <= month)
    .sort((a, b) => (a.month === b.month ? b.version - a.version : a.month < b.month ? 1 : -1))[0];
  return before?.manifestSha256 === undefined
    ? null
    : { month: before.month, version: before.version, manifestSha256: before.manifestSha256 };
}
