import { type DayKey, isDayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Sex } from './types.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Full-width digits, spaces and a lower-case x become what the card shows. */
export const normalizeIdNumber = (text: string): string =>
  text
    .replace(/[０-９Ｘｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000-]/g, '')
    .toUpperCase();

/** The check character of the first 17 digits (GB 11643—1999, ISO 7064 MOD 11-2). */
export const idCheckCharacter = (first17: string): string =>
  CHECKS[[...first17].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11] ?? '';

/** Checks a 公民身份号码 and reads birth date and sex from it. */
export function checkIdNumber(
  text: string,
): Result<{ readonly idNumber: string; readonly birthDay: DayKey; readonly sex: Sex }, Problem> {
  const idNumber = normalizeIdNumber(text);
  const length = idNumber.length;
  if (length < 18) return err({ code: 'staff/id-short', detail: { length, missing: 18 - length } });
  if (length > 18) return err({ code: 'staff/id-long', detail: { length, extra: length - 18 } });
  if (!/^\d{17}[\dX]$/.test(idNumber)) return err({ code: 'staff/id-character' });
  const birthDay = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  if (!isDayKey(birthDay) || birthDay < '1900-01-01')
    return err({ code: 'staff/id-birth', detail: { text: idNumber.slice(6, 14) } });
  if (idCheckCharacter(idNumber.slice(0, 17)) !== idNumber[17]) return err({ code: 'staff/id-checksum' });
  return ok({ idNumber, birthDay, sex: Number(idNumber[16]) % 2 === 1 ? 'male' : 'female' });
}

/** `5132**********2846`: least personal data on screen. Short or broken numbers keep only their ends. */
export const maskIdNumber = (idNumber: string): string =>
  idNumber.length < 9 ? idNumber : `${idNumber.slice(0, 4)}${'*'.repeat(idNumber.length - 8)}${idNumber.slice(-4)}`;

/** `139****0417`. */
export const maskPhone = (phone: string): string => (phone.length < 8 ? phone : `${phone.slice(0, 3)}****${phone.slice(-4)}`);

/** Full years of age on a day. */
export const ageOn = (birthDay: DayKey, day: DayKey): number =>
  Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (day.slice(5) < birthDay.slice(5) ? 1 : 0);
