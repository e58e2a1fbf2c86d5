import { type DayKey, dayOfInstant, type Instant, type Minutes } from '#src/shared/domain/core/day.ts';
import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { PatrolPlan, PatrolResult, PatrolRound } from './types.ts';

/** What is known when a round is written down. */
export interface RoundInput {
  readonly day: DayKey;
  /** -1 = an extra round. */
  readonly dueAt: Minutes;
  /** When it was made; '' = now. */
  readonly doneAt: Instant | '';
  readonly patrollerId: string;
  /** What was not in order or does not apply, by item; everything else was in order. */
  readonly found: Readonly<Record<string, { readonly note: string; readonly none: boolean }>>;
  readonly photos: readonly string[];
  readonly note: string;
}

/** Written down so many minutes after it was made, a round counts as 补记. */
const ON_THE_SPOT: Minutes = 10;

/** The plan's items on that round: those of closing time only on the last one. */
export const itemsOf = (plan: PatrolPlan, last: boolean) => plan.items.filter((i) => last || !i.closing);

function resultsOf(plan: PatrolPlan, last: boolean, found: RoundInput['found']): PatrolResult[] {
  return itemsOf(plan, last).map(({ id, text, closing }): PatrolResult => {
    const at = found[id];
    const item = { itemId: id, text, ...(closing ? { closing } : {}) };
    if (!at) return { ...item, ok: true, note: '' };
    return at.none ? { ...item, ok: true, none: true, note: '' } : { ...item, ok: false, note: at.note.trim() };
  });
}

/**
 * 巡查 of one round. Needs somebody who went (`patrol/who`) and words for each thing that is wrong (`patrol/finding`). Its time is the
 * moment of the key; an earlier one (补记) needs the reason (`patrol/late-reason`), a later one is refused (`patrol/future`), and one of
 * another day than the sheet's too (`patrol/other-day`).
 */
export function makeRound(
  plan: PatrolPlan,
  input: RoundInput,
  { id, number, last }: { readonly id: string; readonly number: string; readonly last: boolean },
  { now, by }: Writer,
): Result<PatrolRound, Problem> {
  const doneAt = input.doneAt === '' ? now : input.doneAt;
  if (input.patrollerId === '') return err({ code: 'patrol/who', at: 'patroller' });
  if (doneAt > now) return err({ code: 'patrol/future', at: 'doneAt' });
  if (dayOfInstant(doneAt) !== input.day) return err({ code: 'patrol/other-day', at: 'doneAt', detail: { day: input.day } });
  const later = minutesBetween(doneAt, now) > ON_THE_SPOT;
  if (later && input.note.trim() === '') return err({ code: 'patrol/late-reason', at: 'note' });
  const results = resultsOf(plan, last, input.found);
  const mute = results.find((r) => !r.ok && r.note === '');
  if (mute) return err({ code: 'patrol/finding', at: mute.itemId, detail: { item: mute.text } });
  return ok({
    id,
    number,
    planId: plan.id,
    hallId: plan.hallId,
    day: input.day,
    dueAt: input.dueAt,
    doneAt,
    ...(later ? { enteredAt: now } : {}),
    patrollerId: input.patrollerId,
    results,
    photos: input.photos,
    patrollerSigned: '',
    supervisorSigned: '',
    supervisor: '',
    note: input.note.trim(),
    by,
  });
}

/** Who signs: 巡查人 for the one who went, 主管人员 for whoever is at the desk. */
export type Signer = 'patroller' | 'supervisor';

/**
 * 签名 (第二十五条: 巡查人员及其主管人员应当在巡查记录上签名): each once (`patrol/signed`), the supervisor after the patroller
 * (`patrol/sign-order`) and never the same person (`patrol/same-person`). `patroller` is the name of the one who went.
 */
export function signRound(
  round: PatrolRound,
  signer: Signer,
  patroller: string,
  { now, by }: Writer,
): Result<PatrolRound, Problem> {
  if (round.voided) return err({ code: 'patrol/voided', detail: { number: round.number } });
  if (signer === 'patroller')
    return round.patrollerSigned === ''
      ? ok({ ...round, patrollerSigned: now })
      : err({ code: 'patrol/signed', detail: { number: round.number } });
  if (round.supervisorSigned !== '') return err({ code: 'patrol/signed', detail: { number: round.number } });
  if (round.patrollerSigned === '') return err({ code: 'patrol/sign-order', detail: { number: round.number } });
  if (patroller === by) return err({ code: 'patrol/same-person', detail: { name: by } });
  return ok({ ...round, supervisorSigned: now, supervisor: by });
}
