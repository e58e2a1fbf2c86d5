import { useStatsText } from '#src/renderer/screens/roster/stats/use-stats-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { RotaDuty, RotaVacancy } from '#src/shared/domain/roster/fairness/rota/types.ts';
import { useBarText } from './use-bar-text.ts';
import type { RotaForm } from './use-rota.ts';

/** Day by day: who keeps the hall open, the day off for it, and places that nobody can take. */
export function RotaDays({ form }: { readonly form: RotaForm }) {
  const { t } = useStatsText();
  const { duties, vacancies } = form.rota;
  const rows = [
    ...duties.map((duty) => ({ day: duty.day, order: duty.demand.order, duty, vacancy: undefined })),
    ...vacancies.map((vacancy) => ({ day: vacancy.info.day, order: vacancy.demand.order, duty: undefined, vacancy })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it.
    <section className="rota-days" tabIndex={0} aria-label={t('rota.days', { count: duties.length })}>
      <table className="tb" aria-label={t('rota.days', { count: duties.length })}>
        <thead>
          <tr>
            <th scope="col">{t('rota.day')}</th>
            <th scope="col">{t('rota.demand')}</th>
            <th scope="col">{t('rota.who')}</th>
            <th scope="col">{t('rota.off')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, duty, vacancy }, i) =>
            duty ? (
              <DutyRow key={`${day} ${duty.staffId}`} duty={duty} first={rows[i - 1]?.day !== day} inLieu={form.choice.inLieu} />
            ) : (
              vacancy && <VacantRow key={`${day} ${vacancy.demand.id}`} vacancy={vacancy} first={rows[i - 1]?.day !== day} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({ day, first }: { readonly day: string; readonly first: boolean }) {
  const { t, day: dayName, weekday } = useStatsText();
  return <td>{first && t('rota.weekdayShort', { day: dayName(day), weekday: weekday(day) })}</td>;
}

interface DutyRowProps {
  readonly duty: RotaDuty;
  /** The first row of its day says the day. */
  readonly first: boolean;
  readonly inLieu: boolean;
}

function DutyRow({ duty, first, inLieu }: DutyRowProps) {
  const { t, day, weekday, name } = useStatsText();
  const { words, model } = useRosterView();
  const shift = model.frame.shifts.get(duty.shiftTypeId);
  const off = () => {
    if (duty.off !== '') return t('rota.weekdayShort', { day: day(duty.off), weekday: weekday(duty.off) });
    if (duty.kind === 'holiday') return <span className="c3">{t('rota.offNotDue')}</span>;
    return <span className="c3">{t(inLieu ? 'rota.offNone' : 'rota.offOff')}</span>;
  };
  return (
    <tr>
      <DayCell day={duty.day} first={first} />
      <td className="c2">{duty.demand.name}</td>
      <td>
        <b>{name(duty.staffId)}</b> {shift && <i className={`chip s-${shift.tone}`}>{shift.glyph}</i>}
        {duty.reasons.map((b) => (
          <span key={`${b.ruleId} ${b.day}`} className="sm warn rota-reason" title={words.ruleText(b, model.frame)}>
            {t('rota.reason', { rule: words.ruleTitle(b, model.frame) })}
          </span>
        ))}
      </td>
      <td>{off()}</td>
    </tr>
  );
}

function VacantRow({ vacancy, first }: { readonly vacancy: RotaVacancy; readonly first: boolean }) {
  const { t } = useStatsText();
  const why = useBarText();
  return (
    <tr className="rota-vacant">
      <DayCell day={vacancy.info.day} first={first} />
      <td className="c2">{vacancy.demand.name}</td>
      <td colSpan={2}>
        <b className="bad">{t('rota.vacant', { count: vacancy.missing })}</b> <span className="sm c2">{why(vacancy.bars)}</span>
      </td>
    </tr>
  );
}
