import { type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { dayTitle, weekdayTitle } from './month-text.ts';
import { printName } from './name-text.ts';

/** Somebody who may sign: name and place, in the roster's order. */
export interface SignInPlace {
  readonly name: string;
  readonly place: string;
}
export interface PaperSignInInput {
  readonly letterhead: string;
  readonly hallCode: string;
  readonly hallName: string;
  readonly hallOrder: number;
  /** '' = printed in advance, the date is filled in by hand. */
  readonly day: DayKey | '';
  readonly people: readonly SignInPlace[];
  /** Four characters by which the sheet is found when it is entered later. */
  readonly code: string;
}
export interface SignInRow {
  readonly number: number;
  readonly name: string;
  readonly place: string;
}
/** 厅务表 03 临时签到表, for power cuts and broken devices; entered within 24 hours. */
export interface PaperSignInData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly code: string;
  readonly hall: string;
  readonly day: string;
  readonly pages: readonly (readonly SignInRow[])[];
}

/** Rows a page; the last ones stay empty for people who help out. */
const PAGE = 21;
const SPARE = 4;
/** No I, L, O, U, 0 or 1: nothing that is read wrongly from paper. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Four characters out of a hash (hex). The same sheet always has the same code. */
export const signInCode = (hashHex: string): string =>
  Array.from({ length: 4 }, (_, i) => LETTERS[Number.parseInt(hashHex.slice(i * 4, i * 4 + 4), 16) % LETTERS.length] ?? '').join(
    '',
  );

/** 表号, printed beside the square code: `LQ-S01-7K3M`. */
export const sheetNumber = (hallOrder: number, code: string): string => `LQ-S${String(hallOrder).padStart(2, '0')}-${code}`;

export function paperSignInData(input: PaperSignInInput): PaperSignInData {
  const { letterhead, hallCode, hallName, hallOrder, day, people, code } = input;
  const count = Math.ceil((people.length + SPARE) / PAGE) * PAGE;
  const rows = Array.from({ length: count }, (_, i): SignInRow => {
    const person = people[i];
    return { number: i + 1, name: printName(person?.name ?? ''), place: person?.place ?? '' };
  });
  const prefix = hallCode === '' ? 'LQ' : `LQ-${hallCode}`;
  return {
    letterhead,
    title: `${hallName}临时签到表${day === '' ? '' : ` ${dayTitle(day)}`}`,
    record: day === '' ? `${prefix}-____-__-__` : `${prefix}-${monthOf(day)}-${day.slice(8)}`,
    code: sheetNumber(hallOrder, code),
    hall: hallName,
    day: day === '' ? '　　　　年　　月　　日　星期' : `${dayTitle(day)}　${weekdayTitle(day)}`,
    pages: Array.from({ length: count / PAGE }, (_, i) => rows.slice(i * PAGE, (i + 1) * PAGE)),
  };
}
