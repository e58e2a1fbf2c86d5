import type { PersonInput } from '#src/shared/domain/attendance/derive/derive-month.ts';
import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { SheetConfirmation } from './types.ts';

export interface ConfirmInput {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly staffId: string;
  readonly how: SheetConfirmation['how'];
  readonly note: string;
}

/** 签字确认. An objection has to say to what. */
export function confirmSheet(
  input: ConfirmInput,
  made: { readonly at: Instant; readonly by: string },
): Result<SheetConfirmation, Problem> {
  const note = input.note.trim();
  if (input.how === 'objects' && note === '') return err({ code: 'confirm/objection-needed', at: 'note' });
  return ok({ ...input, id: `${input.month}:${input.staffId}`, note, at: made.at, by: made.by });
}

/** `missing` nobody asked · `changed` confirmed, then the sheet was changed · `objects` · `confirmed`. */
export type ConfirmState = 'missing' | 'changed' | 'objects' | 'confirmed';

/** Where a person's confirmation stands. A mark, 补卡 or half day set after it asks for it again. */
export function confirmState(confirmation: SheetConfirmation | undefined, person: PersonInput): ConfirmState {
  if (!confirmation || confirmation.voided) return 'missing';
  if (confirmation.how === 'objects') return 'objects';
  const times = [
    ...[...person.records.values()].map((r) => r.markedAt),
    ...[...(person.corrections ?? []), ...(person.absences ?? [])].map((r) => r.voided?.at ?? r.madeAt),
  ];
  return times.some((at) => at > confirmation.at) ? 'changed' : 'confirmed';
}

/** A month is locked when everybody has confirmed it, or with the reason why not. */
export const confirmedEnough = (states: readonly ConfirmState[], reason: string): Result<null, Problem> => {
  const count = states.filter((s) => s !== 'confirmed').length;
  return count === 0 || reason.trim() !== '' ? ok(null) : err({ code: 'confirm/not-all', detail: { count }, at: 'reason' });
};
