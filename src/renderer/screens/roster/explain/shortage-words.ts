import { useMemo } from 'react';
import { useOptionWords } from '#src/renderer/screens/roster/changes/option-words.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import { isLateShift } from '#src/shared/domain/roster/changes/taker-figures.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { Candidate, CandidateGroup, GroupCode, ShortageExplanation } from '#src/shared/domain/roster/explain/types.ts';
import { type ExplainText, useExplainText } from './use-explain-text.ts';

/** Groups that say nothing about why somebody is missing. */
const told: readonly GroupCode[] = ['free', 'moves', 'serving', 'otherPost'];

const limits = (rules: RuleSettings): Partial<Record<GroupCode, number>> => ({
  weekMaximum: rules.weekMaximum / 60,
  weekStandard: rules.weekStandard / 60,
  monthOvertime: rules.monthOvertimeMaximum / 60,
  restBetween: rules.restBetween / 60,
  consecutiveDays: rules.maxConsecutiveDays,
});

/** “3 人请假”. */
export const groupText = ({ code, people }: CandidateGroup, { rules }: RosterContext, { t }: ExplainText): string =>
  t(`group.${code}`, { count: people.length, limit: limits(rules)[code] ?? 0 });

const idsOf = (explanation: ShortageExplanation, code: GroupCode): string[] =>
  (explanation.groups.find((g) => g.code === code)?.people ?? []).map((p) => p.staffId);

/** 9月20日 综合窗口早班缺 1 人：3 人请假，2 人一周会超过 44 小时。 */
function becauseText(explanation: ShortageExplanation, frame: RosterContext, text: ExplainText): string {
  const { t, day, shift } = text;
  const { demand, planned, needed, groups } = explanation;
  const [only, ...more] = demand.shiftTypeIds;
  const one = only !== undefined && more.length === 0 && !demand.name.includes(shift(only));
  const what = one ? t('shortage.ofShift', { demand: demand.name, shift: shift(only) }) : demand.name;
  const because = groups.filter((g) => !told.includes(g.code)).map((g) => groupText(g, frame, text));
  const head = { day: day(explanation.day), what, missing: needed - planned };
  return because.length > 0 ? t('shortage.sentence', { ...head, because: because.join(t('join')) }) : t('shortage.bare', head);
}

/** Who could come, or that nobody can. */
function wayOutText(explanation: ShortageExplanation, { t, some, many }: ExplainText): string {
  const [free, moves] = [idsOf(explanation, 'free'), idsOf(explanation, 'moves')];
  if (free.length > 0) return t(many(free) ? 'shortage.freeMore' : 'shortage.free', { names: some(free), count: free.length });
  if (moves.length > 0)
    return t(many(moves) ? 'shortage.movesMore' : 'shortage.moves', { names: some(moves), count: moves.length });
  const soft = explanation.groups.flatMap((g) => g.people.filter((p) => p.standing.code === 'rule' && p.option?.possible));
  return soft.length > 0 ? t('shortage.soft', { count: soft.length }) : t('shortage.nobody');
}

export interface ShortageWords {
  /** One sentence why the day is short, one what can be done. */
  readonly sentence: (explanation: ShortageExplanation) => { readonly because: string; readonly wayOut: string };
  readonly group: (group: CandidateGroup) => string;
}

/** A shortage in words; the automatic roster uses the same ones. */
export function useShortageWords(): ShortageWords {
  const text = useExplainText();
  const { frame } = useRosterView().model;
  return useMemo(
    () => ({
      sentence: (e) => ({ because: becauseText(e, frame, text), wayOut: wayOutText(e, text) }),
      group: (g) => groupText(g, frame, text),
    }),
    [frame, text],
  );
}

/** One person's line: what keeps them, or what speaks for and against them; the heading says all of those who serve or cannot. */
export function useCandidateWords(explanation: ShortageExplanation): (candidate: Candidate) => string {
  const text = useExplainText();
  const { frame } = useRosterView().model;
  const given = useMemo(() => {
    const kind = frame.days.find((d) => d.day === explanation.day)?.kind ?? 'workday';
    const late = explanation.demand.shiftTypeIds.some((id) => isLateShift(frame.shifts.get(id) ?? { end: 0 }));
    return { day: explanation.day, kind, late };
  }, [frame, explanation]);
  const price = useOptionWords(given);
  return ({ standing, option }) => {
    const { t, roster, shift, rule } = text;
    switch (standing.code) {
      case 'free':
      case 'moves':
        return option ? price(option) : '';
      case 'leave':
        return t('standing.leave', { leave: roster(`leaveName.${standing.leave}`) });
      case 'working':
        return t('standing.working', { shift: shift(standing.shiftTypeId) });
      case 'rule':
        return rule(standing.breach);
      case 'serving':
      case 'otherPost':
        return '';
      default:
        return assertNever(standing);
    }
  };
}
