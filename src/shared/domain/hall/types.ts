import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** 大厅: one site with its own counters, people and roster. */
export interface Hall {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly opensAt: Minutes;
  readonly closesAt: Minutes;
  /** 周末不打烊: open on rest days with a small crew. */
  readonly weekendOpen: boolean;
  readonly voided?: VoidMark;
}

/** 窗口 / 岗点: a place in a hall where somebody of a post serves. */
export interface Counter {
  readonly id: string;
  readonly hallId: string;
  readonly postId: string;
  readonly name: string;
  readonly order: number;
  readonly voided?: VoidMark;
}

/** 岗位: the role that is staffed and paid. `group` is the heading under which the roster lists its people. */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly group: string;
  readonly order: number;
  readonly voided?: VoidMark;
}

/** 班组 */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly voided?: VoidMark;
}

/** Colour of a shift type; the glyph is always shown too. See the design's lightness ramp. */
export type ShiftTone = 'zheng' | 'zao' | 'wu' | 'wan' | 'zhi' | 'ye';

/** 班次: a template with times. `end` above 1440 = ends on the next day. Breaks are unpaid. */
export interface ShiftType {
  readonly id: string;
  readonly name: string;
  /** One character, shown in the grid and typed in Excel. */
  readonly glyph: string;
  /** The digit that enters it in the grid, '1'…'9'. */
  readonly key: string;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly breaks: readonly { readonly start: Minutes; readonly end: Minutes }[];
  readonly tone: ShiftTone;
  readonly order: number;
  readonly voided?: VoidMark;
}

/** 用工需求: how many people of these posts on these shifts, per kind of day. Empty lists mean any. */
export interface Demand {
  readonly id: string;
  readonly hallId: string;
  readonly name: string;
  readonly postIds: readonly string[];
  readonly shiftTypeIds: readonly string[];
  readonly workday: number;
  readonly restDay: number;
  readonly holiday: number;
  readonly order: number;
  readonly voided?: VoidMark;
}

/** A person who works in the app. PINs come later. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: 'supervisor' | 'deputy' | 'clerk';
  readonly voided?: VoidMark;
}
