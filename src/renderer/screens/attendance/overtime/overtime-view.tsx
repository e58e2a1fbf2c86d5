import Button from '@mui/material/Button';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildOvertimeDocument } from '#src/renderer/commands/print/overtime-form.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { type OvertimeBook, useOvertime } from '#src/renderer/queries/attendance/use-overtime.ts';
import { MonthBar } from '#src/renderer/screens/attendance/month-bar.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { casesOf, isOpen, type OvertimeCase } from './cases.ts';
import { hours } from './hours.ts';
import { Lapsing } from './lapsing.tsx';
import { Ledger } from './ledger.tsx';
import { type Deciding, useDeciding } from './use-deciding.ts';
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

function OvertimeSheet({ book, now }: { readonly book: OvertimeBook; readonly now: string }) {
  const { t } = useTranslation(['overtime', 'attendance']);
  const ctx = useCommands();
  const { month, hallId } = book.source;
  const build = useCallback(() => buildOvertimeDocument(ctx, { month, hallId }), [ctx, month, hallId]);
  const [rows, cases] = useMemo(() => {
    const worked = book.rows.filter(
      (r) => r.overtime.entries.length > 0 || r.overtime.account.left > 0 || r.overtime.account.owed > 0,
    );
    return [worked, casesOf(worked)];
  }, [book]);
  const deciding = useDeciding();
  const open = cases.filter((c) => c.entry.approvedBy === '');
  const locked = Boolean(book.source.state?.lockedAt);
  return (
    <>
      <MonthBar
        view="overtime"
        source={book.source}
        now={now}
        actions={<FormButton label={t('overtime:print')} build={build} main />}
      >
        {open.length > 0 && (
          <span>
            {t('overtime:unapproved', { count: open.length, hours: hours(open.reduce((n, c) => n + c.entry.minutes, 0)) })}
          </span>
        )}
        {open.some(isOpen) && !locked && <ApproveAll open={open} deciding={deciding} />}
      </MonthBar>
      <div className="pane">
        <Lapsing book={book} now={now} />
        {rows.length === 0 ? (
          <EmptyState title={t('overtime:none', { month: Number(month.slice(5)) })} text={t('overtime:noneText')} />
        ) : (
          <Ledger book={book} rows={rows} cases={cases} deciding={deciding} now={now} />
        )}
      </div>
    </>
  );
}

/** The common case: what waits and goes beyond nothing, in one go. What needs a reason stays and is named by its count. */
function ApproveAll({ open, deciding }: { readonly open: readonly OvertimeCase[]; readonly deciding: Deciding }) {
  const { t } = useTranslation('overtime');
  const ctx = useCommands();
  const plain = open.filter((c) => c.doubts.length === 0);
  if (plain.length === 0) return <span className="warn">{t('allDoubtful')}</span>;
  return (
    <Button onClick={() => void deciding.approve(plain, ctx.userName(), '')}>
      {plain.length === open.length ? t('approveAll') : t('approvePlain', { count: plain.length })} <kbd>Shift A</kbd>
    </Button>
  );
}
