import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText, signed } from '#src/renderer/screens/roster/words.ts';

/** Shifts that end this late or later count as late. */
const LATE = 20 * 60;

/** A person's month in figures. */
export function PersonMonth({ line }: { readonly line: RosterLine }) {
  const { t } = useRosterText();
  const { frame } = useRosterView().model;
  const { totals } = line;
  const late = Object.values(line.person.cells).filter(
    (c) => c.kind === 'shift' && (frame.shifts.get(c.shiftTypeId)?.end ?? 0) >= LATE,
  ).length;
  const days = (count: number) => t('panel.days', { count });
  const figures: readonly (readonly [string, string])[] = [
    [t('panel.hours'), t('panel.shiftHours', { hours: hoursText(totals.minutes) })],
    [t('panel.standard'), t('panel.shiftHours', { hours: hoursText(totals.standard) })],
    [t('panel.difference'), t('panel.shiftHours', { hours: signed(totals.difference) })],
    [t('panel.workdays'), days(totals.workdays)],
    [t('panel.restDays'), days(totals.restDays)],
    [t('panel.holidays'), days(totals.holidays)],
    [t('panel.late'), days(late)],
    [t('panel.inLieu'), days(totals.inLieu)],
  ];
  return <Figures title={`${line.person.member.name}　${t('panel.month')}`} figures={figures} />;
}

interface FiguresProps {
  readonly title: string;
  readonly figures: readonly (readonly [label: string, value: string])[];
}

/** A small list of names and figures. */
export const Figures = ({ title, figures }: FiguresProps) => (
  <section>
    <h2>{title}</h2>
    <dl className="kv">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
);
