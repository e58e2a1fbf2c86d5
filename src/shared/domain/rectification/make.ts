import type { DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { Rectification, RectificationSource } from './types.ts';

/** What is known when something is found. */
export interface RectificationInput {
  readonly source: RectificationSource;
  readonly sourceId: string;
  readonly hallId: string;
  readonly finding: string;
  readonly measure: string;
  readonly ownerId: string;
  readonly ownerText: string;
  readonly foundOn: DayKey;
  readonly dueOn: DayKey;
  readonly photos: readonly string[];
}

/**
 * 整改: a finding becomes a task. It needs what was found (`rectification/finding`), somebody who does it (`rectification/owner`) and a day
 * that is not before the finding (`rectification/due`).
 */
export function makeRectification(
  input: RectificationInput,
  id: string,
  number: string,
  { by }: Writer,
): Result<Rectification, Problem> {
  const [finding, ownerText] = [input.finding.trim(), input.ownerText.trim()];
  if (finding === '') return err({ code: 'rectification/finding', at: 'finding' });
  if (input.ownerId === '' && ownerText === '') return err({ code: 'rectification/owner', at: 'owner' });
  if (input.dueOn < input.foundOn) return err({ code: 'rectification/due', at: 'dueOn', detail: { found: input.foundOn } });
  return ok({
    ...input,
    id,
    number,
    finding,
    measure: input.measure.trim(),
    ownerText: input.ownerId === '' ? ownerText : '',
    state: 'open',
    steps: [],
    planVersionId: '',
    by,
  });
}
