import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** An 11-digit mobile or a land line with area code; separators and a leading +86 are dropped. */
export function checkPhone(text: string): Result<string, Problem> {
  const phone = text
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^\+86/, '');
  if (/^1[3-9]\d{9}$/.test(phone) || /^0\d{9,11}$/.test(phone)) return ok(phone);
  if (/^1\d*$/.test(phone) && phone.length !== 11) return err({ code: 'staff/phone-length', detail: { length: phone.length } });
  return err({ code: 'staff/phone-shape' });
}
