import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmSheets } from '#src/renderer/commands/attendance/confirm/confirm-sheets.ts';
import { voidConfirmation } from '#src/renderer/commands/attendance/confirm/void-confirmation.ts';
import { buildAttendanceSlips } from '#src/renderer/commands/print/attendance-slips.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { useConfirmations } from '#src/renderer/queries/attendance/use-confirmations.ts';
import { type MonthSheet, useMonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { MonthBar } from '#src/renderer/screens/attendance/month-bar.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { type ConfirmLine, confirmLines } from './confirm-lines.ts';
import { ConfirmTable } from './confirm-table.tsx';
import { type How, waits } from './use-confirm-keys.ts';
import './confirm.css';

interface ConfirmViewProps {
  readonly month: string;
  readonly hallId: string;
  readonly now: string;
}

/** 签字: who has confirmed the month's sheet, how, and who is missing; one key notes an answer. */
export function ConfirmView({ month, hallId, now }: ConfirmViewProps) {
  const sheet = useMonthSheet(month, hallId, now);
  const confirmations = useConfirmations(month);
  if (!sheet || !confirmations) return null;
  return (
    <ConfirmBook
      key={`${month} ${sheet.source.hallId}`}
      sheet={sheet}
      lines={confirmLines(sheet.lines, confirmations)}
      now={now}
    />
  );
}

interface ConfirmBookProps {
  readonly sheet: MonthSheet;
  readonly lines: readonly ConfirmLine[];
  readonly now: string;
}

/** Notes answers, voids them, and says what came of it. */
function useNoting({ month, hallId }: Pick<MonthSheet['source'], 'month' | 'hallId'>) {
  const { t } = useTranslation('overtime');
  const ctx = useCommands();
  const say = useProblemText();
  const tell = (done: Result<number | null, Problem>) => {
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
    else showToast(t('confirm.done', { count: done.value ?? 1 }), { undoable: true });
  };
  const note = (who: readonly ConfirmLine[], how: How, text: string) => {
    const inputs = who.map((l) => ({ month, hallId, staffId: l.staffId, how, note: text }));
    if (inputs.length > 0) void confirmSheets(ctx, inputs).then(tell);
  };
  const withdraw = (staffId: string, reason: string) => void voidConfirmation(ctx, `${month}:${staffId}`, reason).then(tell);
  return { note, withdraw };
}

function ConfirmBook({ sheet, lines, now }: ConfirmBookProps) {
  const { t } = useTranslation('overtime');
  const ctx = useCommands();
  const [voiding, setVoiding] = useState<ConfirmLine | null>(null);
  const { month, hallId } = sheet.source;
  const build = useCallback(() => buildAttendanceSlips(ctx, { month, hallId, staffIds: [] }), [ctx, month, hallId]);
  const { note, withdraw } = useNoting(sheet.source);
  const waiting = lines.filter(waits);
  return (
    <>
      <MonthBar
        view="confirm"
        source={sheet.source}
        now={now}
        actions={<FormButton label={t('confirm.print')} build={build} main />}
      >
        <ConfirmCounts sheet={sheet} lines={lines} />
        {waiting.length > 0 && <Button onClick={() => note(waiting, 'paper', '')}>{t('confirm.allPaper')}</Button>}
      </MonthBar>
      <div className="pane">
        {lines.length === 0 ? (
          <EmptyState title={t('confirm.empty')} text={t('confirm.emptyText')} />
        ) : (
          <ConfirmTable {...{ lines, month, hallId }} onNote={note} onVoid={setVoiding} />
        )}
      </div>
      {voiding && (
        <ReasonDialog
          title={t('confirm.voidTitle', { name: voiding.name })}
          effect={t('confirm.voidEffect')}
          act={t('confirm.void')}
          onAct={(reason) => {
            setVoiding(null);
            withdraw(voiding.staffId, reason);
          }}
          onClose={() => setVoiding(null)}
        />
      )}
    </>
  );
}

function ConfirmCounts({ sheet, lines }: Pick<ConfirmBookProps, 'sheet' | 'lines'>) {
  const { t } = useTranslation('overtime');
  const open = sheet.sum.unsettled.length;
  const objecting = lines.filter((l) => l.state === 'objects').length;
  return (
    <>
      {open > 0 && <b className="bad">{t('confirm.unsettled', { count: open })}</b>}
      {objecting > 0 && <b className="warn">{t('confirm.objecting', { count: objecting })}</b>}
      <span>{t('confirm.summary', { done: lines.filter((l) => l.state === 'confirmed').length, count: lines.length })}</span>
    </>
  );
}
