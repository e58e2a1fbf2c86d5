import type { DayKey, Instant, Minutes, MonthKey } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** 假别 */
export type LeaveKind = 'annual' | 'sick' | 'personal' | 'inLieu' | 'marriage' | 'maternity' | 'bereavement';

/** 考勤符号: what a day of the month sheet can be. */
export type MarkKind =
  | 'present'
  | 'out'
  | LeaveKind
  | 'training'
  | 'late'
  | 'early'
  | 'absent'
  | 'restOvertime'
  | 'holidayOvertime';

/** Where a value came from. */
export type AttendanceSource = 'hand' | 'punch' | 'paper';

/** What a correction replaced; the list only grows. */
export interface Correction {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly before: Pick<AttendanceRecord, 'mark' | 'inAt' | 'outAt' | 'lateMinutes' | 'earlyMinutes' | 'note'>;
}

/**
 * 考勤: what a person set for one day. Days without a record are derived from punches and the published roster.
 * `id` is `${day}:${staffId}`.
 */
export interface AttendanceRecord {
  readonly id: string;
  readonly day: DayKey;
  readonly staffId: string;
  /** null = the mark was taken back; the derived value shows again. */
  readonly mark: MarkKind | null;
  /** Arrival and departure set by hand; null = as punched. */
  readonly inAt: Minutes | null;
  readonly outAt: Minutes | null;
  readonly lateMinutes: Minutes;
  readonly earlyMinutes: Minutes;
  /** Overtime set by hand; null = derived. */
  readonly overtimeMinutes: Minutes | null;
  readonly note: string;
  readonly source: AttendanceSource;
  readonly markedAt: Instant;
  readonly by: string;
  readonly corrections: readonly Correction[];
}

/** 打卡: raw, never changed. `id` is `${number}|${at}|${source}`. */
export interface Punch {
  readonly id: string;
  /** Number on the machine. */
  readonly number: string;
  /** '' while nobody has said whose number it is. */
  readonly staffId: string;
  /** `YYYY-MM-DD HH:mm:ss` as the machine wrote it. */
  readonly at: string;
  readonly day: DayKey;
  readonly source: string;
  readonly importId: string;
}

/** Punches of one number from one file in few words; how they stand in the journal. */
export interface PunchGroup {
  readonly number: string;
  readonly staffId: string;
  readonly source: string;
  readonly importId: string;
  /** Day → times of day, `HH:mm:ss` with a space between. */
  readonly days: Readonly<Record<DayKey, string>>;
}

/** Whose machine number this is, asked once and remembered. `id` is the number. */
export interface PunchLink {
  readonly id: string;
  /** '' = ignore this number (a visitor's card, a test). */
  readonly staffId: string;
}

/** One file taken in. `id` is the import's id. */
export interface PunchImport {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly at: Instant;
  readonly by: string;
  readonly added: number;
  readonly duplicates: number;
  /** Punches of the file that another import had already brought; they pass to this one when that is voided. */
  readonly seen?: readonly PunchGroup[];
  /** The same as ids, as the first version wrote it. */
  readonly alsoSeen?: readonly string[];
  /** Punches of the file that stayed out because their month was locked. */
  readonly leftOut?: readonly { readonly month: MonthKey; readonly count: number }[];
  readonly badLines: readonly { readonly line: number; readonly code: string; readonly text: string }[];
  /** Set where the import is a 临时签到表 typed back. */
  readonly paper?: PaperSheet;
  readonly voided?: VoidMark;
}

/** One line of a 临时签到表 as it was typed: 到, 离, 到, 离 in minutes after the day's midnight, null where the paper is empty. */
export interface PaperRow {
  readonly staffId: string;
  readonly times: readonly (Minutes | null)[];
}

/** 临时签到表 typed back. Its times are punches with the source `paper`; this is what stands on the sheet itself. */
export interface PaperSheet {
  readonly day: DayKey;
  readonly hallId: string;
  /** 表号 as printed on the sheet, `LQ-S01-7K3M`. */
  readonly code: string;
  readonly rows: readonly PaperRow[];
  /** Attachments by content hash: the scan or a photo of the sheet. */
  readonly proofs: readonly string[];
}

/** 核对 / 锁定: state of a hall's month. `id` is `${month}:${hallId}`. */
export interface AttendanceMonth {
  readonly id: string;
  readonly month: MonthKey;
  readonly hallId: string;
  readonly lockedAt: Instant | '';
  readonly lockedBy: string;
  /** Why it was locked before everybody had confirmed; '' or absent when all had. */
  readonly lockReason?: string;
  /** Days whose sheet was checked. */
  readonly checkedDays: readonly DayKey[];
  /** Why a locked month was opened again; the list only grows. */
  readonly unlocks: readonly { readonly at: Instant; readonly by: string; readonly reason: string }[];
}
