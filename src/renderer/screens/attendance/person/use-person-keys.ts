import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { dialogOpen } from '#src/renderer/components/use-single-key.ts';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { personPath } from '#src/renderer/screens/attendance/person-path.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { addMonths } from '#src/shared/domain/core/day.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';

/** Letters typed with longer between them begin a new name, ms. */
const PAUSE = 1200;
const days: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** PageUp/PageDown other people, letters a name by its initials, Alt and arrows other months, arrows other days. */
export function usePersonKeys(year: PersonYear, day: string, onDay: (day: string) => void): void {
  const { t } = useTranslation('attendancePerson');
  const navigate = useNavigate();
  const typed = useRef({ letters: '', at: 0 });
  const { member, colleagues, month } = year;
  const position = colleagues.findIndex((m) => m.id === member.id);
  useEffect(() => {
    setStatusLine([
      t('position', { at: position + 1, count: colleagues.length }),
      `PageUp / PageDown ${t('keys.people')}`,
      `Alt+←/→ ${t('keys.months')}`,
      t('keys.letters'),
    ]);
    return () => setStatusLine([]);
  }, [position, colleagues.length, t]);
  useEffect(() => {
    const toPerson = (staffId: string | undefined) => staffId && void navigate(personPath(month.month, staffId));
    const toName = (event: KeyboardEvent): boolean => {
      if (!/^[a-z]$/i.test(event.key) || event.altKey) return false;
      const { letters, at } = typed.current;
      const next = `${event.timeStamp - at > PAUSE ? '' : letters}${event.key.toLowerCase()}`;
      typed.current = { letters: next, at: event.timeStamp };
      const found = rankStaff(colleagues, next)[0];
      if (found && found.id !== member.id) toPerson(found.id);
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || busy(event)) return;
      const step = days[event.key];
      if (event.key === 'PageDown') toPerson(colleagues[position + 1]?.id);
      else if (event.key === 'PageUp') toPerson(colleagues[position - 1]?.id);
      else if (event.altKey && step !== undefined) void navigate(personPath(addMonths(month.month, Math.sign(step)), member.id));
      else if (step !== undefined && onCalendar(event)) {
        const at = month.results.findIndex((r) => r.day === day) + step;
        const to = month.results[at];
        if (to) onDay(to.day);
      } else if (!toName(event)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, colleagues, member.id, month, position, day, onDay]);
}

const busy = (event: KeyboardEvent): boolean =>
  dialogOpen() || (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'));

/** Arrows move the day unless another control has the focus. */
const onCalendar = (event: KeyboardEvent): boolean =>
  !(event.target instanceof HTMLElement) || event.target === document.body || event.target.closest('.person-calendar') !== null;
