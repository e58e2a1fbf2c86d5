import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addPunchCorrections } from '#src/renderer/commands/attendance/keeping/add-punch-correction.ts';
import { type DayLine, type DaySheet, daySheetOf } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import { type Marking, useMarking } from '#src/renderer/screens/attendance/use-marking.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Unsettled } from '#src/shared/domain/attendance/derive/unsettled.ts';
import type { SettleAct } from './settle-acts.ts';

export interface Settling {
  readonly sheet: DaySheet | undefined;
  /** The chosen line on its day's sheet. */
  readonly line: DayLine | undefined;
  readonly marking: Marking;
  readonly act: (act: SettleAct) => void;
}

/** Settling the chosen line: a 补卡, a mark or a note, each one entry that Ctrl+Z takes back. */
export function useSettling(month: MonthSheet, item: Unsettled | undefined, now: string): Settling {
  const { t } = useTranslation('keeping');
  const ctx = useCommands();
  const say = useProblemText();
  const sheet = useMemo(() => (item ? daySheetOf(month.source, item.day, now) : undefined), [month, item, now]);
  const line = sheet?.lines.find((l) => l.person.member.id === item?.staffId);
  const marking = useMarking(sheet);
  const fill = useCallback(
    async (found: DayLine, at: number) => {
      const { member } = found.person;
      const head = { staffId: member.id, day: found.result.day, at };
      const done = await addPunchCorrections(ctx, [
        { ...head, reason: t('reasons.forgot'), proofs: [], approvedBy: ctx.userName() },
      ]);
      if (!done.ok) showToast(say(done.error), { tone: 'bad' });
      else showToast(t('punchForm.done', { name: member.name, time: clockOf(at) }), { undoable: !month.source.state?.lockedAt });
    },
    [ctx, say, t, month],
  );
  const act = (wanted: SettleAct) => {
    if (!item || !line) return;
    if (wanted.kind === 'mark') void marking.mark([line], wanted.mark);
    else if (wanted.kind === 'note') void marking.patch(line, { note: t(`unsettled.${wanted.note}`) });
    else if (item.at !== null) void fill(line, item.at);
  };
  return { sheet, line, marking, act };
}
