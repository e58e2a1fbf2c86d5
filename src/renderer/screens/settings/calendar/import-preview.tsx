import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { compareYears, type DayDifference } from '#src/shared/domain/calendar/compare-years.ts';
import { lintCalendar } from '#src/shared/domain/calendar/lint.ts';
import type { CalendarDay, CalendarYear } from '#src/shared/domain/calendar/types.ts';

interface ImportPreviewProps {
  readonly year: CalendarYear;
  readonly before: CalendarYear | undefined;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** What a year would change, day by day, and what looks wrong in it, before it is taken in. */
export function ImportPreview({ year: fresh, before, onAccept, onClose }: ImportPreviewProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const { year } = fresh;
  const differences = compareYears(before, fresh);
  const count = differences.length;
  const unchanged = count === 0 && before?.announced === true;
  const summary = unchanged
    ? t('import.none', { year })
    : before
      ? t('import.changes', { year, count })
      : t('import.fresh', { year, count });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{t('import.title', { year })}</DialogTitle>
      <DialogContent>
        <p className="c2">{summary}</p>
        <Findings year={fresh} />
        {count > 0 && <Differences differences={differences} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t(unchanged ? 'common:close' : 'common:cancel')}</Button>
        {!unchanged && (
          <Button variant="contained" onClick={onAccept}>
            {t('import.accept', { year })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Findings({ year }: { readonly year: CalendarYear }) {
  const { t } = useTranslation('calendar');
  const say = useProblemText();
  const found = lintCalendar(year);
  if (found.length === 0) return null;
  return (
    <div className="cal-warn">
      <b>{t('import.problems')}</b>
      <ul>
        {found.map((problem) => (
          <li key={say(problem)}>{say(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

function Differences({ differences }: { readonly differences: readonly DayDifference[] }) {
  const { t } = useTranslation(['calendar', 'common']);
  const words = (day: CalendarDay | null) => {
    if (!day) return t('import.rule');
    const kind = t(`choice.${day.kind === 'makeUp' ? 'makeUp' : day.statutory ? 'holiday' : 'off'}`);
    return day.name === '' ? kind : t('import.named', { kind, name: day.name });
  };
  return (
    <table className="tb cal-compare">
      <thead>
        <tr>
          <th>{t('import.day')}</th>
          <th>{t('import.before')}</th>
          <th>{t('import.after')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ day, before, after }) => (
          <tr key={day}>
            <td>
              {day} <span className="c3">{t(`common:weekdayLong.${weekdayKey(day)}`)}</span>
            </td>
            <td className="c2">{words(before)}</td>
            <td className="b">{words(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
