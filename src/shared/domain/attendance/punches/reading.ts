/** What a file was recognised as, by what is in it. */
export type PunchFormat =
  /** `*_attlog.dat` of a machine */
  | 'attlog'
  /** 员工刷卡记录表: a column for each day, one or several rows a person */
  | 'card-record'
  /** 企业微信 概况统计与打卡明细 */
  | 'wecom-detail'
  /** 钉钉 每日统计 */
  | 'dingtalk-daily'
  /** 钉钉 月度汇总 */
  | 'dingtalk-monthly'
  /** any table with columns for person, date and time */
  | 'table';

/** One punch of a file. */
export interface RawPunch {
  /** The person's number in the file, or the name where there is no number. */
  readonly number: string;
  /** `YYYY-MM-DD HH:mm:ss` */
  readonly at: string;
}

/** Who is in a file. Texts are as written there, '' where the file says nothing. */
export interface PunchPerson {
  /** `number`, or `name` where there is no number: what {@link RawPunch.number} says. */
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly department: string;
}

/** Why a line cannot be read; a key of the errors catalogue. */
export type BadLineCode =
  | 'attendance/line-columns'
  | 'attendance/line-number'
  | 'attendance/line-time'
  | 'attendance/line-date'
  | 'attendance/line-year'
  | 'attendance/line-person'
  | 'attendance/line-long';

export interface BadLine {
  /** Line of a text file, row of a sheet; from 1. */
  readonly line: number;
  readonly code: BadLineCode;
  readonly text: string;
  /** Name of the sheet where several were read. */
  readonly sheet?: string;
}

export interface ParsedPunches {
  /** Unique, by time, then number. */
  readonly punches: readonly RawPunch[];
  readonly badLines: readonly BadLine[];
  /** Lines that were not empty. */
  readonly lines: number;
}

/** All that a file says. */
export interface PunchReading extends ParsedPunches {
  readonly format: PunchFormat;
  /** Everybody the file names, also without a punch; by key. */
  readonly people: readonly PunchPerson[];
}
