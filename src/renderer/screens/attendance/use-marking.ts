import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayMark, markDays } from '#src/renderer/commands/attendance/mark-days.ts';
import type { DayLine, DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { presentOn } from '#src/shared/domain/attendance/mark.ts';
import type { AttendanceRecord, MarkKind } from '#src/shared/domain/attendance/types.ts';
import { dayOfInstant, minutesOfInstant } from '#src/shared/domain/core/day.ts';

type Patch = Partial<Pick<AttendanceRecord, 'mark' | 'inAt' | 'outAt' | 'lateMinutes' | 'earlyMinutes' | 'note'>>;

export interface Marking {
  /** Marks the lines; gives true when saved, false when refused or when a reason is asked first. */
  readonly mark: (lines: readonly DayLine[], mark: MarkKind) => Promise<boolean>;
  readonly patch: (line: DayLine, patch: Patch) => Promise<boolean>;
  /** A correction that waits for its reason. */
  readonly pending: readonly DayMark[] | null;
  readonly confirm: (reason: string) => void;
  readonly drop: () => void;
}

/** Where a mark is written: the hall's sheet and the day. */
type MarkedDay = Pick<DaySheet, 'source' | 'info'>;

/** Writing on a sheet: one key a person; a past day asks for the reason before it is corrected. */
export function useMarking(sheet: MarkedDay | undefined): Marking {
  const { t } = useTranslation('attendance');
  const ctx = useCommands();
  const say = useProblemText();
  const [pending, setPending] = useState<readonly DayMark[] | null>(null);
  const write = useCallback(
    async (marks: readonly DayMark[]): Promise<boolean> => {
      const done = await markDays(ctx, marks);
      if (!done.ok && done.error.code === 'attendance/reason-needed') setPending(marks);
      else if (!done.ok) showToast(say(done.error), { tone: 'bad' });
      else if (marks.length > 1) showToast(t('allPresentDone', { count: marks.length }), { undoable: true });
      return done.ok;
    },
    [ctx, say, t],
  );
  const toMark = (line: DayLine, patch: Patch): DayMark => ({
    day: line.result.day,
    staffId: line.person.member.id,
    hallId: sheet?.source.hallId ?? '',
    shownBefore: line.result.mark !== null,
    shown: shownOf(line.result),
    reason: '',
    ...patch,
  });
  return {
    mark: (lines, mark) => write(lines.map((line) => toMark(line, markPatch(line, mark, sheet, ctx.now())))),
    patch: (line, patch) => write([toMark(line, patch)]),
    pending,
    confirm: (reason) => {
      if (pending) void write(pending.map((m) => ({ ...m, reason })));
      setPending(null);
    },
    drop: () => setPending(null),
  };
}

const shownOf = ({ mark, inAt, outAt, lateMinutes, earlyMinutes }: DayLine['result']) => ({
  mark,
  inAt,
  outAt,
  lateMinutes,
  earlyMinutes,
});

/** What a key sets: 出勤 becomes overtime on a day off; 迟到 proposes the minutes since the shift began. */
function markPatch(line: DayLine, mark: MarkKind, sheet: MarkedDay | undefined, now: string): Patch {
  const kind = sheet?.info.kind ?? 'workday';
  if (mark === 'present') return { mark: presentOn(kind), lateMinutes: 0, earlyMinutes: 0 };
  const { result, shift } = line;
  if (mark === 'late') {
    const since =
      shift && dayOfInstant(now) === result.day && result.inAt === null ? Math.max(0, minutesOfInstant(now) - shift.start) : 0;
    return { mark, lateMinutes: result.lateMinutes || since, earlyMinutes: result.earlyMinutes };
  }
  if (mark === 'early') return { mark, lateMinutes: result.lateMinutes, earlyMinutes: result.earlyMinutes };
  return { mark, lateMinutes: 0, earlyMinutes: 0 };
}
