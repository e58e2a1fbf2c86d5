import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setOvertime } from '#src/renderer/commands/attendance/overtime/set-overtime.ts';
import { buildOvertimeDocument } from '#src/renderer/commands/print/overtime-form.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { type OvertimeBook, useOvertime } from '#src/renderer/queries/attendance/use-overtime.ts';
import { MonthBar } from '#src/renderer/screens/attendance/month-bar.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { OvertimeDecision } from '#src/shared/domain/attendance/overtime/decide.ts';
import type { OvertimeEntry } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { Lapsing } from './lapsing.tsx';
import { OvertimeFoot } from './overtime-foot.tsx';
import { OvertimeGrid } from './overtime-grid.tsx';
import './overtime.css';

interface OvertimeViewProps {
  readonly month: string;
  readonly hallId: string;
  readonly now: string;
}

/** 加班: who worked when, paid or given back, approved or not, against the 36 hours; and what time off is about to lapse. */
export function OvertimeView({ month, hallId, now }: OvertimeViewProps) {
  const book = useOvertime(month, hallId, now);
  return book ? <OvertimeSheet key={`${month} ${book.source.hallId}`} book={book} now={now} /> : null;
}

/** Writes decisions and says what came of it. */
function useDeciding() {
  const { t } = useTranslation('overtime');
  const ctx = useCommands();
  const say = useProblemText();
  return useCallback(
    async (decisions: readonly OvertimeDecision[]) => {
      if (decisions.length === 0) return;
      const done = await setOvertime(ctx, decisions);
      if (!done.ok) showToast(say(done.error), { tone: 'bad' });
      else showToast(t('done', { count: done.value }), { undoable: true });
    },
    [ctx, say, t],
  );
}

function OvertimeSheet({ book, now }: { readonly book: OvertimeBook; readonly now: string }) {
  const { t } = useTranslation(['overtime', 'attendance']);
  const ctx = useCommands();
  const [chosen, choose] = useState<OvertimeEntry | null>(null);
  const decide = useDeciding();
  const { month, hallId } = book.source;
  const build = useCallback(() => buildOvertimeDocument(ctx, { month, hallId }), [ctx, month, hallId]);
  const open = book.rows.flatMap((r) => r.overtime.entries).filter((e) => e.approvedBy === '');
  const approve = (entries: readonly OvertimeEntry[]) =>
    void decide(entries.map(({ day, staffId }) => ({ day, staffId, approvedBy: ctx.userName() })));
  const worked = book.rows.filter(
    (r) => r.overtime.entries.length > 0 || r.overtime.account.left > 0 || r.overtime.account.owed > 0,
  );
  // The entry as it is now: a decision replaces it.
  const current = book.rows.flatMap((r) => r.overtime.entries).find((e) => e.day === chosen?.day && e.staffId === chosen.staffId);
  const locked = Boolean(book.source.state?.lockedAt);
  return (
    <>
      <MonthBar
        view="overtime"
        source={book.source}
        now={now}
        actions={<FormButton label={t('overtime:print')} build={build} main />}
      >
        {open.length > 0 && <span>{t('overtime:unapproved', { count: open.length })}</span>}
        {open.length > 0 && !locked && (
          <Button onClick={() => approve(open)}>
            {t('overtime:approveAll')} <kbd>Shift A</kbd>
          </Button>
        )}
      </MonthBar>
      <div className="pane">
        <Lapsing book={book} now={now} />
        {worked.length === 0 ? (
          <EmptyState title={t('overtime:none', { month: Number(month.slice(5)) })} text={t('overtime:noneText')} />
        ) : (
          <OvertimeGrid
            book={book}
            rows={worked}
            now={now}
            chosen={current}
            onChoose={choose}
            onPay={(entry, pay) => void decide([{ day: entry.day, staffId: entry.staffId, pay }])}
            onApprove={(entry) => approve([entry])}
            onApproveAll={() => approve(open)}
          />
        )}
        <OvertimeFoot book={book} entry={current} />
      </div>
    </>
  );
}
