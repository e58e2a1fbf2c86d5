import type { DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import { checkContent, contentOf, type PlanContent } from './content.ts';
import type { PlanVersion } from './types.ts';

const live = (versions: readonly PlanVersion[]): PlanVersion[] => versions.filter((v) => !v.voided);

/** The version in force on a day: the newest approved one whose day has come. Undefined = none yet. */
export const versionInForce = (versions: readonly PlanVersion[], day: DayKey): PlanVersion | undefined =>
  live(versions)
    .filter((v) => v.state === 'approved' && v.effectiveFrom !== '' && v.effectiveFrom <= day)
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1,
    )[0];

export const draftOf = (versions: readonly PlanVersion[]): PlanVersion | undefined =>
  live(versions).find((v) => v.state === 'draft');

/** Where a new version comes from. */
export interface DraftInput {
  readonly id: string;
  readonly planId: string;
  readonly content: PlanContent;
  readonly changeNote: string;
  readonly fromRectificationId: string;
}

/** 修订: the next version as a draft (突发事件应急预案管理办法). One draft at a time (`plan/draft-exists`). */
export function newDraft(versions: readonly PlanVersion[], input: DraftInput, { now, by }: Writer): Result<PlanVersion, Problem> {
  const draft = draftOf(versions);
  if (draft) return err({ code: 'plan/draft-exists', detail: { version: draft.version } });
  const version = Math.max(0, ...versions.map((v) => v.version)) + 1;
  const { content, ...head } = input;
  const blank = { effectiveFrom: '', approvedBy: '', approvedAt: '', nextReview: '' };
  return ok({ ...head, ...content, ...blank, version, state: 'draft', madeAt: now, by });
}

/** Changes a draft; an approved version is never changed (`plan/approved`). */
export function editDraft(version: PlanVersion, content: PlanContent, changeNote: string): Result<PlanVersion, Problem> {
  if (version.state === 'approved') return err({ code: 'plan/approved', detail: { version: version.version } });
  return ok({ ...version, ...content, changeNote });
}

/** What 批准 needs to know. */
export interface Approval {
  readonly approvedBy: string;
  readonly effectiveFrom: DayKey;
  readonly nextReview: DayKey;
}

/** 批准: the draft is complete, somebody approves it, it takes effect on a day and is looked at again on a later one. */
export function approve(version: PlanVersion, approval: Approval, { now }: Pick<Writer, 'now'>): Result<PlanVersion, Problem> {
  if (version.state === 'approved') return err({ code: 'plan/approved', detail: { version: version.version } });
  const checked = checkContent(contentOf(version));
  if (!checked.ok) return checked;
  const approvedBy = approval.approvedBy.trim();
  if (approvedBy === '') return err({ code: 'plan/approver', at: 'approvedBy' });
  if (approval.nextReview <= approval.effectiveFrom) return err({ code: 'plan/review-day', at: 'nextReview' });
  return ok({ ...version, ...approval, approvedBy, state: 'approved', approvedAt: now });
}
