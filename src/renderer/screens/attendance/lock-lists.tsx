import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { dayPath } from './day-path.ts';

type Source = Pick<MonthSheet, 'source'>;

interface OpenCell {
  readonly staffId: string;
  readonly name: string;
  readonly day: DayKey;
}

/** How many open cells are named; the rest is on the page that settles them. */
const NAMED = 40;

/** 没有着落: each open cell leads to its day. */
export function LockOpenCells({ source, cells }: Source & { readonly cells: readonly OpenCell[] }) {
  const { t } = useTranslation('monthSheet');
  return (
    <>
      <p className="bad">{t('lock.open', { count: cells.length })}</p>
      <ul className="lock-list">
        {cells.slice(0, NAMED).map(({ staffId, name, day }) => (
          <li key={`${staffId} ${day}`}>
            <Link to={dayPath(day, source.hallId, staffId)}>
              {name} {day.slice(5)}
            </Link>
          </li>
        ))}
        {cells.length > NAMED && <li className="c2">{t('lock.more', { count: cells.length - NAMED })}</li>}
      </ul>
      <Link className="md" to={`/attendance/open/${source.month}/${source.hallId}`}>
        {t('lock.openAll')}
      </Link>
    </>
  );
}

interface LockUnsignedProps extends Source {
  readonly names: readonly string[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Who has not confirmed, the way to note it, and the reason that locking without them takes. */
export function LockUnsigned({ source, names, reason, onReason }: LockUnsignedProps) {
  const { t } = useTranslation(['monthSheet', 'overtime']);
  return (
    <>
      <p className="warn">{t('lock.missing', { count: names.length })}</p>
      <p className="md lock-names">{names.join('、')}</p>
      <Link className="md" to={`/attendance/confirm/${source.month}/${source.hallId}`}>
        {t('lock.missingAll')}
      </Link>
      <TextField
        fullWidth
        label={t('overtime:confirm.lockReason')}
        value={reason}
        onChange={(e) => onReason(e.target.value)}
        sx={{ mt: 2 }}
      />
    </>
  );
}
