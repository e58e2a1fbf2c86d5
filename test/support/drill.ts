import { planDrill } from '#src/shared/domain/drill/plan-drill.ts';
import type { Drill, RollCallLine } from '#src/shared/domain/drill/types.ts';
import { fire } from '#src/shared/domain/emergency-plan/seeds/fire.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import { newDraft } from '#src/shared/domain/emergency-plan/versions.ts';

export const drillWriter = { now: '2026-10-28T16:30:00+08:00', by: '周敏' };

/** A fire drill in the calendar, commander named. */
export function aDrill(over: Partial<Drill> = {}): Drill {
  const made = planDrill(
    {
      planId: 'plan-fire',
      title: '下半年消防疏散演练',
      hallIds: ['hall-1'],
      day: '2026-10-28',
      startsAt: 990,
      minutes: 30,
      place: '东侧广场',
      organiser: '大厅管理组',
    },
    { id: 'drill-1', number: 'YL-2026-03' },
    drillWriter,
  );
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, commanderId: 'staff-01', ...over };
}

/** The fire plan's first version. */
export function aFireVersion(): PlanVersion {
  const input = { id: 'version-1', planId: 'plan-fire', content: fire.content, changeNote: '', fromRectificationId: '' };
  const made = newDraft([], input, drillWriter);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** Two people to come and one on leave. */
export const aRoll: readonly RollCallLine[] = [
  { staffId: 'staff-01', hallId: 'hall-1', away: '', at: '' },
  { staffId: 'staff-02', hallId: 'hall-1', away: '', at: '' },
  { staffId: 'staff-03', hallId: 'hall-1', away: 'annual', at: '' },
];
