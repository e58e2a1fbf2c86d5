import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { type DaySheet, useDaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { DayHead } from './day-head.tsx';
import { DaySide } from './day-side.tsx';
import { DayTable } from './day-table.tsx';
import type { KeepForm } from './keeping/keep-form.ts';
import { RederivedNote } from './keeping/rederived-note.tsx';
import { NoRoster } from './no-roster.tsx';
import { type DaySelection, type EditField, nextOpen, useDayKeys } from './use-day-keys.ts';
import { useMarking } from './use-marking.ts';

interface DayViewProps {
  readonly day: string;
  readonly hallId: string;
  readonly now: string;
}

/** 日表: everybody of the day, one key each. */
export function DayView({ day, hallId, now }: DayViewProps) {
  const sheet = useDaySheet(day, hallId, now);
  if (!sheet) return null;
  return <DayBook key={`${day} ${sheet.source.hallId}`} sheet={sheet} now={now} />;
}

function DayBook({ sheet, now }: { readonly sheet: DaySheet; readonly now: string }) {
  const { t } = useTranslation('attendance');
  const { lines } = sheet;
  const marking = useMarking(sheet);
  const [asked] = useSearchParams();
  const [selection, select] = useState<DaySelection>(() => {
    const at = firstLine(lines, asked.get('staff'));
    return { at, anchor: at };
  });
  const [editing, edit] = useState<EditField>(null);
  const [form, setForm] = useState<KeepForm>(null);
  const mark = useMarkSelected(sheet, selection, select, marking.mark);
  useDayKeys({ lines, selection, select, edit, mark, off: editing !== null || form !== null });
  const current = lines[selection.at];
  useEffect(() => {
    setStatusLine([t('position', { at: selection.at + 1, count: lines.length }), `Ctrl+Z ${t('keys.undo')}`]);
    return () => setStatusLine([]);
  }, [selection.at, lines.length, t]);
  return (
    <>
      <DayHead sheet={sheet} marking={marking} now={now} />
      <div className="body">
        <div className="pane">
          <RederivedNote sheet={sheet} />
          {sheet.source.rosterVersion === 0 && lines.length === 0 ? (
            <NoRoster month={sheet.source.month} hallId={sheet.source.hallId} />
          ) : (
            <DayTable sheet={sheet} selection={selection} editing={editing} marking={marking} onSelect={select} onEdit={edit} />
          )}
        </div>
        {current && (
          <DaySide sheet={sheet} line={current} now={now} onMark={mark} form={form} busy={editing !== null} onForm={setForm} />
        )}
      </div>
      {marking.pending && current && (
        <ReasonDialog
          title={t('correctTitle', { name: current.person.member.name, day: sheet.info.day })}
          effect={t('correctEffect')}
          act={t('correctAct')}
          onAct={marking.confirm}
          onClose={marking.drop}
        />
      )}
    </>
  );
}

/** The person that the address names, else the first who is open. */
function firstLine(lines: DaySheet['lines'], staffId: string | null): number {
  const named = lines.findIndex((l) => l.person.member.id === staffId);
  const open = lines.findIndex((l) => l.result.state === 'unmarked');
  return Math.max(0, named >= 0 ? named : open);
}

/** Marks what is selected, then goes to the next person who is open. */
function useMarkSelected(
  sheet: DaySheet,
  { at, anchor }: DaySelection,
  select: (next: DaySelection) => void,
  mark: ReturnType<typeof useMarking>['mark'],
): (kind: MarkKind) => void {
  return useCallback(
    (kind: MarkKind) => {
      const chosen = sheet.lines.slice(Math.min(at, anchor), Math.max(at, anchor) + 1);
      if (chosen.length === 0) return;
      const next = nextOpen(sheet.lines, Math.max(at, anchor));
      select({ at: next, anchor: next });
      void mark(chosen, kind).then((saved) => {
        if (!saved) select({ at, anchor });
      });
    },
    [sheet, at, anchor, select, mark],
  );
}
