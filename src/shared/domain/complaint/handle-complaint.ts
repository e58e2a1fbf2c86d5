import { type DayKey, dayOfInstant, daysBetween } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import { complaintStates } from './due-days.ts';
import type { Complaint } from './types.ts';

/** What is written when somebody complains. */
export type ComplaintInput = Pick<
  Complaint,
  | 'channel'
  | 'topic'
  | 'anonymous'
  | 'complainant'
  | 'phone'
  | 'hallId'
  | 'counterId'
  | 'respondentIds'
  | 'happenedOn'
  | 'content'
  | 'wants'
  | 'repeatOf'
>;

/** 受理: needs what is complained of (`complaint/content`), a name or 匿名 (`complaint/who`), and a day that has come (`complaint/future`). */
export function acceptComplaint(
  input: ComplaintInput,
  head: { readonly id: string; readonly number: string; readonly due: Complaint['due'] },
  { now, by }: Writer,
): Result<Complaint, Problem> {
  const content = input.content.trim();
  if (content === '') return err({ code: 'complaint/content', at: 'content' });
  if (!input.anonymous && input.complainant.trim() === '') return err({ code: 'complaint/who', at: 'complainant' });
  if (input.happenedOn > dayOfInstant(now)) return err({ code: 'complaint/future', at: 'happenedOn' });
  return ok({
    ...input,
    ...head,
    content,
    complainant: input.anonymous ? '' : input.complainant.trim(),
    phone: input.anonymous ? '' : input.phone.trim(),
    receivedAt: now,
    state: 'accepted',
    stages: [],
    outcome: '',
    satisfaction: '',
    photos: [],
    appraisal: false,
    by,
  });
}

/** What ends a stage. */
export interface StageInput {
  readonly text: string;
  readonly statement: string;
  /** Said at the end of the investigation. */
  readonly outcome: Complaint['outcome'];
  /** Said with the answer. */
  readonly satisfaction: Complaint['satisfaction'];
}

/**
 * The stage that it is in is over and the next begins: 受理 → 调查 → 处置 → 反馈 → 归档 (GB/T 36113). What was done must be written
 * (`complaint/stage-text`); the investigation says whether it is founded (`complaint/outcome`), the answer how it was taken
 * (`complaint/satisfaction`). A filed or void one does not move (`complaint/filed`, `complaint/voided`).
 */
export function nextStage(complaint: Complaint, input: StageInput, { now, by }: Writer): Result<Complaint, Problem> {
  const { state } = complaint;
  if (complaint.voided) return err({ code: 'complaint/voided', detail: { number: complaint.number } });
  const next = complaintStates[complaintStates.indexOf(state) + 1];
  if (!next) return err({ code: 'complaint/filed', detail: { number: complaint.number } });
  const text = input.text.trim();
  if (text === '') return err({ code: 'complaint/stage-text', at: 'text' });
  if (state === 'investigating' && input.outcome === '') return err({ code: 'complaint/outcome', at: 'outcome' });
  if (state === 'answering' && input.satisfaction === '') return err({ code: 'complaint/satisfaction', at: 'satisfaction' });
  return ok({
    ...complaint,
    state: next,
    stages: [...complaint.stages, { state, at: now, by, text, statement: input.statement.trim() }],
    outcome: state === 'investigating' ? input.outcome : complaint.outcome,
    satisfaction: state === 'answering' ? input.satisfaction : complaint.satisfaction,
  });
}

/** 重复投诉: earlier ones of the same telephone or name within so many days, newest first. Anonymous ones repeat nobody. */
export function earlierOnes(
  all: readonly Complaint[],
  who: Pick<Complaint, 'anonymous' | 'complainant' | 'phone'>,
  today: DayKey,
  days: number,
): Complaint[] {
  if (who.anonymous) return [];
  const same = (c: Complaint): boolean =>
    (who.phone !== '' && c.phone === who.phone) || (who.complainant !== '' && c.complainant === who.complainant);
  return all
    .filter((c) => !c.voided && !c.anonymous && same(c) && daysBetween(dayOfInstant(c.receivedAt), today) <= days)
    .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
}
