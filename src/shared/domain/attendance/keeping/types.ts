import type { DayKey, Instant, Minutes, MonthKey } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** 补卡单: a punch that the machine does not have, with its reason and who approved it. It counts like a punch; raw punches stay. */
export interface PunchCorrection {
  readonly id: string;
  readonly staffId: string;
  /** The working day that it belongs to; a night shift's end stands on the next calendar day. */
  readonly day: DayKey;
  /** `YYYY-MM-DD HH:mm` */
  readonly at: string;
  readonly reason: string;
  /** Attachments by content hash: photos of what proves it. */
  readonly proofs: readonly string[];
  readonly approvedBy: string;
  readonly madeAt: Instant;
  readonly by: string;
  /** Made after the month was locked: it is printed as an addendum. */
  readonly afterLock: boolean;
  readonly voided?: VoidMark;
}

/** 半天假、公出 within a day that has a shift, in minutes after the day's midnight; `from` < `to`. */
export interface PartAbsence {
  readonly id: string;
  readonly staffId: string;
  readonly day: DayKey;
  /** 'out' is 公出: it counts as worked. */
  readonly kind: 'out' | 'annual' | 'sick' | 'personal' | 'inLieu';
  readonly from: Minutes;
  readonly to: Minutes;
  readonly reason: string;
  readonly proofs: readonly string[];
  readonly approvedBy: string;
  readonly madeAt: Instant;
  readonly by: string;
  /** Made after the month was locked: it is printed as an addendum. */
  readonly afterLock: boolean;
  readonly voided?: VoidMark;
}

/** 加班怎么补偿, one per person and day. `id` is `${day}:${staffId}`. Without a record rest-day work is made up for by time off, everything else by pay. */
export interface OvertimeChoice {
  readonly id: string;
  readonly day: DayKey;
  readonly staffId: string;
  /** Time off only stands against rest-day work (劳动法44). */
  readonly pay: 'money' | 'timeOff';
  /** 加班审批: who approved it, '' = not approved yet. */
  readonly approvedBy: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

/** 签字确认: a person has seen the month's sheet. `id` is `${month}:${staffId}`. */
export interface SheetConfirmation {
  readonly id: string;
  readonly month: MonthKey;
  readonly hallId: string;
  readonly staffId: string;
  /** On paper, told by phone or message, or the person objects (then `note` says to what). */
  readonly how: 'paper' | 'message' | 'objects';
  readonly note: string;
  readonly at: Instant;
  readonly by: string;
  readonly voided?: VoidMark;
}

/** Columns of a table with unknown headings, remembered by its head row. `id` is the head's cells joined by `|`. */
export interface PunchMapping {
  readonly id: string;
  /** By column of the table, from 0: what it holds. */
  readonly columns: readonly ('number' | 'name' | 'day' | 'time' | 'moment' | 'ignore')[];
  readonly usedAt: Instant;
}

/** What an attachment is; its bytes lie with the host under the hash. `id` is the SHA-256 of the bytes, lower-case hex. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
  readonly size: number;
  readonly addedAt: Instant;
  readonly by: string;
}
