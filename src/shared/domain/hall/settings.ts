import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import type { PrivacyChoice, PrivacyField } from '#src/shared/domain/submission/package/manifest.ts';

/** Numbers that the rules use. Every one is a setting; the default and its source are in `domain-rules`. */
export interface RuleSettings {
  /** Minutes after the shift's start that are not yet 迟到. */
  readonly lateGrace: Minutes;
  /** Minutes before the shift's end that are not yet 早退. */
  readonly earlyGrace: Minutes;
  /** Late by more than this counts as 旷工 half a day or more; 0 = never. */
  readonly absentAfter: Minutes;
  /** Standard week, 国务院令146号3: a warning above it. */
  readonly weekStandard: Minutes;
  /** 劳动法36: above it a reason is needed. */
  readonly weekMaximum: Minutes;
  /** Between two shifts (common practice). */
  readonly restBetween: Minutes;
  /** Work days in a row (common practice). */
  readonly maxConsecutiveDays: number;
  /** 劳动法41: overtime a month. */
  readonly monthOvertimeMaximum: Minutes;
  /** A punch before this minute belongs to the day before. */
  readonly dayBoundary: Minutes;
  /** From so long a break on a shift is a split one: people leave the hall and punch around it (common practice); 0 = at no break. */
  readonly splitBreak: Minutes;
  /** Work beyond the shift's end counts as overtime from so many minutes on. */
  readonly overtimeFrom: Minutes;
  /** Months after which time off in lieu lapses; 0 = never (hall's own rule). */
  readonly inLieuMonths: number;
}

/** 排班权重: points that the automatic roster pays for what it cannot keep. Whole numbers from 0; only their proportion matters. */
export interface RosterWeights {
  /** One person missing from a demand on one day. */
  readonly shortage: number;
  /** One person more than a demand asks for on a rest day or holiday, where duty costs overtime or time off. */
  readonly surplus: number;
  /** A wish of weight 1 that is not met; weights 2 and 3 cost twice and three times as much. */
  readonly wish: number;
  /** One rest-day duty more or fewer than the person's fair share. */
  readonly weekend: number;
  /** One late or night shift more or fewer than the fair share. */
  readonly late: number;
  /** One statutory-holiday shift more or fewer than the fair share. */
  readonly holiday: number;
  /** One hour above or below the month's standard hours. */
  readonly hours: number;
  /** One cell that differs from the published roster, when repairing. */
  readonly change: number;
}

/** 报送: to whom packages are locked. */
export interface SendingSettings {
  /** The bureau's public keys (`age1…`). */
  readonly recipients: readonly string[];
  /** What of people leaves the hall in the data tables, where it is not the default. */
  readonly privacy: Partial<Record<PrivacyField, PrivacyChoice>>;
}

/** 大厅设置: the one settings record (`id: 'settings'`). */
export interface HallSettings {
  readonly id: 'settings';
  /** Heads the printed forms, e.g. 志丹县政务服务中心. */
  readonly letterhead: string;
  /** Short code used in file names, capital letters and digits. */
  readonly hallCode: string;
  readonly bureauName: string;
  readonly supplierName: string;
  readonly complaintPhone: string;
  readonly timeZone: string;
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark' | 'system';
  readonly rules: RuleSettings;
  readonly weights: RosterWeights;
  /** 事件、投诉、预案、演练、巡查 */
  readonly safety: SafetySettings;
  /** 图例: symbol of each mark on the month sheet. */
  readonly legend: Readonly<Record<MarkKind, string>>;
  /** Rows a person has on the month sheet of a hall, by hall id: 2 = overtime hours stand under the marks. Absent = as the sheet comes. */
  readonly sheetRows?: Readonly<Record<string, 1 | 2>>;
  /** Second backup folder, '' = none. */
  readonly backupFolder: string;
  /** 报送. Absent = open packages, everything personal masked. */
  readonly sending?: SendingSettings;
  readonly currentUserId: string;
  readonly isDemo: boolean;
}
