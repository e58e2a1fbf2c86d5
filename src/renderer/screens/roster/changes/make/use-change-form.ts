import { useMemo, useState } from 'react';
import { changeRoster } from '#src/renderer/commands/roster/change-roster.ts';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { type CellPlace, replacementCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { leaveCell } from '#src/shared/domain/roster/edit/selection.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { type PeopleNotes, usePeopleNotes } from './people-notes.ts';
import { leaveOfReason, readyReasons } from './reasons.ts';

/** What the replaced person's day becomes. */
export type Left = LeaveKind | 'rest';

export interface ChangeForm {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly left: Left;
  readonly setLeft: (left: Left) => void;
  readonly notes: PeopleNotes;
  /** Soft rules that the change newly breaks, each with what is written as its reason. */
  readonly rules: readonly { readonly breach: Breach; readonly reason: string }[];
  readonly setRuleReason: (breach: Breach, reason: string) => void;
  readonly save: () => Promise<Result<number, Problem>>;
}

/** The change in hand: one giver, one option, everything that is noted with it. */
export function useChangeForm(giver: CellPlace, option: TakeOption, mode: ChangeMode): ChangeForm {
  const { t } = useChangesText();
  const { model } = useRosterView();
  const ctx = useCommands();
  const [reason, setReason] = useState('');
  const [chosenLeft, setLeft] = useState<Left>();
  const [ruleReasons, setRuleReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const notes = usePeopleNotes([option.staffId, giver.staffId]);
  const ready = readyReasons[mode].find((r) => t(`reasons.${r}`) === reason);
  const left = chosenLeft ?? (ready && leaveOfReason[ready]) ?? 'rest';
  const { context } = model;
  const cells = useMemo(
    () =>
      mode === 'swap' ? option.cells : replacementCells(context, giver, option.staffId, left === 'rest' ? null : leaveCell(left)),
    [mode, option, context, giver, left],
  );
  const breaches = useMemo(() => judgeChange(context, cells).reasons, [context, cells]);
  const usual = reason.trim() === '' ? '' : t('make.ruleBecause', { kind: t(`kind.${option.kind}`), reason: reason.trim() });
  const reasonOf = (breach: Breach) => ruleReasons.get(breachKey(breach)) ?? usual;
  const accepted = breaches.map((b) => ({ ruleId: b.ruleId, staffId: b.staffId, day: b.day, reason: reasonOf(b) }));
  return {
    ...{ reason, setReason, left, setLeft, notes },
    rules: breaches.map((breach) => ({ breach, reason: reasonOf(breach) })),
    setRuleReason: (breach, text) => setRuleReasons(new Map(ruleReasons).set(breachKey(breach), text)),
    save: () =>
      changeRoster(ctx, {
        ...{ month: model.base.month, hallId: model.hallId, kind: option.kind, cells, reason, accepted },
        ...notes.written(),
      }),
  };
}
