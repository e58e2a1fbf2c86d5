import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { lintCalendar } from '#src/shared/domain/calendar/lint.ts';
import type { CalendarYear } from '#src/shared/domain/calendar/types.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

interface YearFindingsProps {
  readonly calendar: CalendarYear | undefined;
  readonly onPick: (day: string) => void;
}

const dayOf = (problem: Problem): string => String(problem.detail?.['day'] ?? problem.detail?.['from'] ?? '');

/** The papers behind the year and what looks wrong in it; a finding leads to its day. */
export function YearFindings({ calendar, onPick }: YearFindingsProps) {
  const { t } = useTranslation('calendar');
  const say = useProblemText();
  const found = calendar ? lintCalendar(calendar).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) : [];
  return (
    <>
      <section>
        <h2>{t('papers')}</h2>
        {calendar && calendar.papers.length > 0 ? (
          calendar.papers.map((paper) => (
            <p key={paper} className="md paper-name">
              {paper}
            </p>
          ))
        ) : (
          <p className="md c2">{t('noPapers')}</p>
        )}
      </section>
      {calendar && (
        <section>
          <h2>{t('lint')}</h2>
          <p className={`md ${found.length > 0 ? 'warn' : 'c2'}`}>
            {found.length > 0 ? t('lintCount', { count: found.length }) : t('lintClean')}
          </p>
          <ul className="findings">
            {found.map((problem) => (
              <li key={`${problem.code} ${dayOf(problem)}`}>
                <button type="button" className="link md" onClick={() => onPick(dayOf(problem))}>
                  {say(problem)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
