import type { Instant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { Drill, DrillStep } from './types.ts';

const running = (drill: Drill): Problem | null => (drill.state === 'running' ? null : { code: 'drill/not-running' });

/** 开始: the clock runs from here (`drill/not-prepared`). */
export const begin = (drill: Drill, { now }: Pick<Writer, 'now'>): Result<Drill, Problem> =>
  drill.state === 'prepared' ? ok({ ...drill, state: 'running', startedAt: now }) : err({ code: 'drill/not-prepared' });

/** The step that Space stamps: the first without a time. */
export const nextStep = (drill: Drill): DrillStep | undefined => drill.steps.find((s) => s.at === '');

const withStep = (drill: Drill, stepId: string, next: (step: DrillStep) => DrillStep): Drill => ({
  ...drill,
  steps: drill.steps.map((s) => (s.id === stepId ? next(s) : s)),
});

/** 记时: the time of a step is set once; a wrong one is struck first (`drill/stamped`). */
export function stamp(drill: Drill, stepId: string, { now }: Pick<Writer, 'now'>): Result<Drill, Problem> {
  const wrong = running(drill);
  if (wrong) return err(wrong);
  const step = drill.steps.find((s) => s.id === stepId);
  if (!step) return err({ code: 'drill/no-step' });
  if (step.at !== '') return err({ code: 'drill/stamped', detail: { step: step.text } });
  return ok(withStep(drill, stepId, (s) => ({ ...s, at: now })));
}

/** 划去 a time that was wrong: it stays on record with a reason (实际时间为现场按键记录，不可改写). */
export function strikeStamp(drill: Drill, stepId: string, reason: string, { by }: Pick<Writer, 'by'>): Result<Drill, Problem> {
  const wrong = running(drill);
  if (wrong) return err(wrong);
  const step = drill.steps.find((s) => s.id === stepId);
  if (!step || step.at === '') return err({ code: 'drill/no-step' });
  if (reason.trim() === '') return err({ code: 'drill/strike-reason', at: 'reason' });
  return ok(withStep(drill, stepId, (s) => ({ ...s, at: '', struck: [...s.struck, { at: s.at, reason: reason.trim(), by }] })));
}

/** The stamp that was set last: what Ctrl+Z strikes. */
export const lastStamp = (drill: Drill): DrillStep | undefined =>
  drill.steps.filter((s) => s.at !== '').reduce<DrillStep | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);

/** 记一句 while it runs. */
export function addNote(drill: Drill, text: string, { now, by }: Writer): Result<Drill, Problem> {
  const wrong = running(drill);
  if (wrong) return err(wrong);
  if (text.trim() === '') return err({ code: 'drill/note', at: 'note' });
  return ok({ ...drill, notes: [...drill.notes, { at: now, text: text.trim(), by }] });
}

/** 点名: seen at the assembly point, or not after all. People who turn up although they were away count too. */
export function tick(drill: Drill, staffId: string, seen: boolean, { now }: Pick<Writer, 'now'>): Result<Drill, Problem> {
  const wrong = running(drill);
  if (wrong) return err(wrong);
  if (!drill.rollCall.some((l) => l.staffId === staffId)) return err({ code: 'drill/no-person' });
  const rollCall = drill.rollCall.map((l) => (l.staffId === staffId ? { ...l, at: seen ? l.at || now : ('' as Instant) } : l));
  return ok({ ...drill, rollCall });
}

/** Where the roll stands: expected, seen of them, missing, and those who came although away. */
export function rollFigures(drill: Drill): {
  readonly expected: number;
  readonly seen: number;
  readonly missing: readonly string[];
  readonly extra: number;
} {
  const expected = drill.rollCall.filter((l) => l.away === '');
  return {
    expected: expected.length,
    seen: expected.filter((l) => l.at !== '').length,
    missing: expected.filter((l) => l.at === '').map((l) => l.staffId),
    extra: drill.rollCall.filter((l) => l.away !== '' && l.at !== '').length,
  };
}

/** 停表: the drill is over; steps without a time stay without one. */
export function stop(drill: Drill, { now }: Pick<Writer, 'now'>): Result<Drill, Problem> {
  const wrong = running(drill);
  return wrong ? err(wrong) : ok({ ...drill, state: 'held', endedAt: now });
}
