import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { Drill, RollCallLine } from './types.ts';

/** What is said when a drill is put into the calendar. */
export interface DrillInput {
  readonly planId: string;
  readonly title: string;
  readonly hallIds: readonly string[];
  readonly day: DayKey;
  readonly startsAt: Minutes;
  readonly minutes: Minutes;
  readonly place: string;
  readonly organiser: string;
}

/** 排进计划. It needs a plan, a title and at least one hall (`drill/plan`, `drill/title`, `drill/hall`). */
export function planDrill(
  input: DrillInput,
  head: { readonly id: string; readonly number: string },
  { by }: Pick<Writer, 'by'>,
): Result<Drill, Problem> {
  if (input.planId === '') return err({ code: 'drill/plan', at: 'planId' });
  if (input.title.trim() === '') return err({ code: 'drill/title', at: 'title' });
  if (input.hallIds.length === 0) return err({ code: 'drill/hall', at: 'hallIds' });
  return ok({ ...blankDrill, ...input, ...head, title: input.title.trim(), by });
}

/** Everything that nobody has said yet. */
const blankDrill = {
  planVersionId: '',
  form: 'live',
  scope: 'whole',
  scopeText: '',
  commanderId: '',
  recorderId: '',
  scenario: '',
  notice: '',
  preparation: '',
  roles: [],
  state: 'planned',
  startedAt: '',
  endedAt: '',
  steps: [],
  notes: [],
  rollCall: [],
  signIn: null,
  evaluation: null,
  summary: '',
  photos: [],
  trainingMinutes: 0,
  cancelled: '',
} as const satisfies Partial<Drill>;

/** Fields that may be written before the drill begins. */
export type DrillSetting = Pick<
  Drill,
  | 'title'
  | 'day'
  | 'startsAt'
  | 'minutes'
  | 'place'
  | 'organiser'
  | 'form'
  | 'scope'
  | 'scopeText'
  | 'commanderId'
  | 'recorderId'
  | 'scenario'
  | 'notice'
  | 'preparation'
  | 'hallIds'
  | 'roles'
>;

/** Changes what was arranged; once it runs it is a record (`drill/not-before`). */
export function arrange(drill: Drill, part: Partial<DrillSetting>): Result<Drill, Problem> {
  if (drill.state !== 'planned' && drill.state !== 'prepared') return err({ code: 'drill/not-before' });
  if (part.title?.trim() === '') return err({ code: 'drill/title', at: 'title' });
  if (part.hallIds?.length === 0) return err({ code: 'drill/hall', at: 'hallIds' });
  return ok({ ...drill, ...part });
}

/**
 * 准备: the version in force gives steps and roles, the roster gives the roll. May be done again until the drill begins, for the roll is
 * that of the day. Needs a commander (`drill/commander`) and somebody to come (`drill/nobody`).
 */
export function prepare(drill: Drill, version: PlanVersion, roll: readonly RollCallLine[]): Result<Drill, Problem> {
  if (drill.state !== 'planned' && drill.state !== 'prepared') return err({ code: 'drill/not-before' });
  if (drill.commanderId === '') return err({ code: 'drill/commander', at: 'commanderId' });
  if (!roll.some((l) => l.away === '')) return err({ code: 'drill/nobody' });
  const held = new Map(drill.roles.map((r) => [r.roleId, r.staffId]));
  const came = new Map(drill.rollCall.map((l) => [l.staffId, l.at]));
  return ok({
    ...drill,
    state: 'prepared',
    planVersionId: version.id,
    steps: version.steps.map((s) => ({
      id: s.id,
      text: s.text,
      roleId: s.roleId,
      withinMinutes: s.withinMinutes,
      at: '',
      struck: [],
    })),
    roles: version.roles.map((r) => ({ roleId: r.id, name: r.name, staffId: held.get(r.id) ?? r.staffId })),
    rollCall: roll.map((l) => ({ ...l, at: came.get(l.staffId) ?? '' })),
  });
}

/** 取消 with a reason, before it begins (`drill/not-before`, `drill/cancel-reason`). It keeps its number. */
export function cancel(drill: Drill, reason: string): Result<Drill, Problem> {
  if (drill.state !== 'planned' && drill.state !== 'prepared') return err({ code: 'drill/not-before' });
  if (reason.trim() === '') return err({ code: 'drill/cancel-reason', at: 'reason' });
  return ok({ ...drill, state: 'cancelled', cancelled: reason.trim() });
}
