import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { parseBreaks, parseTime } from '#src/shared/domain/hall/time-text.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** Readers of typed text: minutes of a day, whole numbers, breaks. */
export const takeTime = (text: string): Result<number, Problem> => {
  const minutes = parseTime(text);
  return minutes === null ? err({ code: 'hall/time-shape', detail: { text } }) : ok(minutes);
};

export const takeBreaks = (text: string): Result<ShiftType['breaks'], Problem> => {
  const breaks = parseBreaks(text);
  return breaks === null ? err({ code: 'hall/time-shape', detail: { text } }) : ok(breaks);
};

/** Digits as people type them, full-width ones too; decimals where the unit is hours. */
export const takeNumber = (text: string): Result<number, Problem> => {
  const plain = text.trim().replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return /^\d{1,5}(\.\d{1,2})?$/.test(plain) ? ok(Number(plain)) : err({ code: 'hall/number-shape', detail: { text } });
};

/** Turns what was read into the fields that change. */
export const into = <V, P>(read: Result<V, Problem>, patch: (value: V) => P): Result<P, Problem> =>
  read.ok ? ok(patch(read.value)) : read;
