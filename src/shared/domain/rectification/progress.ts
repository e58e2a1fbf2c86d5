import type { DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { Rectification, RectificationStep } from './types.ts';

const withStep = (record: Rectification, step: Omit<RectificationStep, 'oldDue'>, oldDue: DayKey = ''): Rectification => ({
  ...record,
  steps: [...record.steps, { ...step, oldDue }],
});

/** Refuses what is voided (`rectification/voided`) or not in the state that the act needs (`rectification/not-open`, `rectification/not-done`). */
function inState(record: Rectification, state: 'open' | 'done'): Problem | null {
  if (record.voided) return { code: 'rectification/voided', detail: { number: record.number } };
  return record.state === state ? null : { code: `rectification/not-${state}`, detail: { number: record.number } };
}

/** The owner says that it is done: what was done must be written (`rectification/done-note`). */
export function markDone(
  record: Rectification,
  note: string,
  photos: readonly string[],
  { now, by }: Writer,
): Result<Rectification, Problem> {
  const wrong = inState(record, 'open');
  if (wrong) return err(wrong);
  if (note.trim() === '') return err({ code: 'rectification/done-note', at: 'note' });
  const after = withStep(record, { kind: 'done', at: now, by, note: note.trim() });
  return ok({ ...after, state: 'done', photos: [...new Set([...record.photos, ...photos])] });
}

/** 复查: somebody has looked again, never the owner (`rectification/same-person`; `owner` is the name). Passed closes it; failed opens it again and must say what is still wrong (`rectification/failed-note`). */
export function recheck(
  record: Rectification,
  passed: boolean,
  note: string,
  { now, by }: Writer,
  owner = '',
): Result<Rectification, Problem> {
  const wrong = inState(record, 'done');
  if (wrong) return err(wrong);
  if (owner !== '' && owner === by) return err({ code: 'rectification/same-person', at: 'by', detail: { name: by } });
  if (!passed && note.trim() === '') return err({ code: 'rectification/failed-note', at: 'note' });
  const after = withStep(record, { kind: passed ? 'passed' : 'failed', at: now, by, note: note.trim() });
  return ok({ ...after, state: passed ? 'closed' : 'open' });
}

/** 延期: a later day with a reason; the day before stays readable. */
export function postpone(
  record: Rectification,
  dueOn: DayKey,
  reason: string,
  { now, by }: Writer,
): Result<Rectification, Problem> {
  const wrong = inState(record, 'open');
  if (wrong) return err(wrong);
  if (dueOn <= record.dueOn) return err({ code: 'rectification/not-later', at: 'dueOn', detail: { due: record.dueOn } });
  if (reason.trim() === '') return err({ code: 'rectification/postpone-reason', at: 'note' });
  return ok({ ...withStep(record, { kind: 'postponed', at: now, by, note: reason.trim() }, record.dueOn), dueOn });
}

/** Whether it is still to be done or looked at again. */
export const isPending = (record: Rectification): boolean => !record.voided && record.state !== 'closed';

/** 逾期: still open after its day. What the owner has reported done waits for somebody else and is not overdue. */
export const isOverdue = (record: Rectification, today: DayKey): boolean =>
  !record.voided && record.state === 'open' && record.dueOn < today;

/** Most urgent first: what is open by its day, then what waits for the second look, then the rest, newest first. */
export function inUrgency(records: readonly Rectification[]): Rectification[] {
  const rank = { open: 0, done: 1, closed: 2 };
  const byDay = (a: Rectification, b: Rectification) =>
    a.state === 'closed' ? (a.dueOn < b.dueOn ? 1 : -1) : a.dueOn < b.dueOn ? -1 : 1;
  return [...records].sort((a, b) => rank[a.state] - rank[b.state] || (a.dueOn === b.dueOn ? 0 : byDay(a, b)));
}
