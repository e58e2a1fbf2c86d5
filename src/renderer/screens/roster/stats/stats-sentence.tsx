import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import type { Duty } from '#src/shared/domain/roster/fairness/duty-groups.ts';
import { type DutyGap, dutyGaps } from '#src/shared/domain/roster/fairness/duty-shares.ts';
import { hasRoster, type StatLine } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import type { StatsPlace } from './stats-place.ts';
import type { Stats } from './use-stats.ts';
import { daysText, type StatsText, useStatsText } from './use-stats-text.ts';

interface SentenceProps {
  readonly place: StatsPlace;
  readonly stats: Stats;
  readonly onCopy: () => void;
}

/** One plain sentence: who has most and who has least of what the chart shows, among people who can do the same. */
export function StatsSentence({ place, stats, onCopy }: SentenceProps) {
  const text = useStatsText();
  const { t, span } = text;
  const said =
    place.topic === 'hours'
      ? hoursSaid(stats.shown, span(place.span, stats.months), text)
      : dutySaid(place.topic, stats.shown, span(place.span, stats.months), text);
  return (
    <div className="stats-sentence">
      <div>
        <p role="status">
          <b>{said.main}</b> <span className="c2">{said.more}</span>
        </p>
        <p className="sm c3">{useBasis(stats)}</p>
      </div>
      <button type="button" className="link md" aria-keyshortcuts="Control+C" onClick={onCopy}>
        {t('copy')}
      </button>
    </div>
  );
}

/** From which rosters the figures come. */
function useBasis({ months }: Stats): string {
  const { t, shortMonth } = useStatsText();
  const { hallId } = useRosterView().model;
  const drafts = months.filter((m) => !m.published.has(hallId));
  if (drafts.length === 0) return months.length > 0 ? t('basis.published') : '';
  if (drafts.length === months.length) return t('basis.draft');
  const names = drafts.map((m) => shortMonth(m.month)).join(t('join'));
  return t('basis.mixed', { months: names });
}

interface Said {
  readonly main: string;
  readonly more: string;
}

/** Parts this close together are the same for people. */
const SAME_PART = 0.25;

function dutySaid(duty: Duty, lines: readonly StatLine[], span: string, text: StatsText): Said {
  const { t } = text;
  const shares = lines.map((l) => l.shares[duty]);
  const head = { span, duty: t(`duty.${duty}`) };
  if (shares.every((s) => s.done === 0)) return { main: t('sentence.nothing', head), more: '' };
  const [gap] = dutyGaps(shares);
  if (!gap) return { main: t('sentence.alone', head), more: '' };
  return { main: gapMain(gap, head, text), more: gapMore(gap, text) };
}

function gapMain(
  { most, least }: DutyGap,
  head: { readonly span: string; readonly duty: string },
  { t, name }: StatsText,
): string {
  if (most.done === least.done) return t('sentence.level', { ...head, days: most.done });
  return t('sentence.gap', {
    ...head,
    most: name(most.staffId),
    mostDays: most.done,
    least: name(least.staffId),
    leastDays: least.done,
    gap: Math.abs(most.done - least.done),
  });
}

/** Who is compared, and the fair parts where the two were not there for the same days. */
function gapMore({ most, least, people }: DutyGap, { t, name, posts }: StatsText): string {
  const among = t('sentence.among', { posts: posts(most.group), count: people });
  if (Math.abs(most.part - least.part) > SAME_PART)
    return `${among}${t('sentence.parts', {
      most: name(most.staffId),
      mostPart: daysText(most.part),
      least: name(least.staffId),
      leastPart: daysText(least.part),
    })}`;
  return most.done - least.done <= 1 ? `${among}${t('sentence.even')}` : among;
}

function hoursSaid(lines: readonly StatLine[], span: string, { t }: StatsText): Said {
  const ranked = lines.filter(hasRoster).sort((a, b) => b.figures.difference - a.figures.difference);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return { main: t('sentence.nothing', { span, duty: t('column.minutes') }), more: '' };
  const against = (minutes: number) => {
    if (minutes === 0) return t('sentence.exact');
    return t(minutes > 0 ? 'sentence.over' : 'sentence.under', { hours: hoursText(Math.abs(minutes)) });
  };
  const [high, low] = [most.figures.difference, least.figures.difference];
  if (high === low) return { main: t('sentence.hoursLevel', { span, hours: against(high) }), more: '' };
  const main = t('sentence.hours', {
    span,
    most: most.place.member.name,
    mostHours: against(high),
    least: least.place.member.name,
    leastHours: against(low),
    gap: hoursText(high - low),
  });
  return { main, more: '' };
}
