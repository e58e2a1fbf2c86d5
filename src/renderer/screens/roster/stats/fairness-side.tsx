import { Segment } from '#src/renderer/components/segment.tsx';
import { signed } from '#src/renderer/screens/roster/words.ts';
import { takesPart } from '#src/shared/domain/roster/fairness/duty-shares.ts';
import { hasRoster, type StatLine } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { FairnessChart } from './fairness-chart.tsx';
import { type StatsPlace, type StatTopic, statTopics } from './stats-place.ts';
import type { Stats } from './use-stats.ts';
import { daysText, useStatsText } from './use-stats-text.ts';

/** People who compare with each other, in the order of the sheet. */
interface Group {
  readonly key: string;
  readonly lines: readonly StatLine[];
}

function groupsOf(stats: Stats, topic: StatTopic, postId: string): Group[] {
  const inOrder = stats.all.filter((l) => hasRoster(l) && (postId === '' || l.place.post?.id === postId));
  if (topic === 'hours') return [{ key: '', lines: inOrder }];
  const concerned = inOrder.filter((l) => takesPart(l.shares[topic]));
  return [...Map.groupBy(concerned, (l) => l.shares[topic].group)].map(([key, lines]) => ({ key, lines }));
}

/** 公平: each person's duties against the fair part, among those who can do the same. */
export function FairnessSide({ place, stats }: { readonly place: StatsPlace; readonly stats: Stats }) {
  const { t, span } = useStatsText();
  const { topic } = place;
  const groups = groupsOf(stats, topic, place.postId);
  return (
    <aside className="side stats-side" aria-label={t('chart.label')}>
      <section>
        <Segment
          label={t('chart.pick')}
          value={topic}
          options={statTopics.map((d) => [d, t(`chart.topic.${d}`)])}
          onChange={place.setTopic}
        />
        <p className="sm c3 stats-key">{t(topic === 'hours' ? 'chart.keyHours' : 'chart.key')}</p>
      </section>
      {groups.length === 0 && topic !== 'hours' && (
        <section>
          <p className="c2">{t('sentence.nothing', { span: span(place.span, stats.months), duty: t(`duty.${topic}`) })}</p>
        </section>
      )}
      {groups.map((group) => (
        <GroupChart key={group.key} group={group} topic={topic} open={place.open} onOpen={place.setOpen} />
      ))}
    </aside>
  );
}

interface GroupChartProps {
  readonly group: Group;
  readonly topic: StatTopic;
  readonly open: string;
  readonly onOpen: (staffId: string) => void;
}

function GroupChart({ group: { key, lines }, topic, open, onOpen }: GroupChartProps) {
  const { t, posts } = useStatsText();
  const name = posts(key);
  if (topic === 'hours') {
    const bars = lines.map((l) => ({
      id: l.place.member.id,
      name: l.place.member.name,
      value: l.figures.difference / 60,
      mark: 0,
    }));
    const people = bars.map((b) => t('chart.pointHours', { name: b.name, hours: signed(b.value * 60) })).join(t('join'));
    const label = t('chart.name', { posts: name, duty: t('duty.hours'), people });
    return (
      <section>
        <FairnessChart label={label} bars={bars} unit="hours" open={open} onOpen={onOpen} />
      </section>
    );
  }
  const bars = lines.map((l) => {
    const { done, part } = l.shares[topic];
    return { id: l.place.member.id, name: l.place.member.name, value: done, mark: part };
  });
  const mean = bars.reduce((sum, b) => sum + b.value, 0) / bars.length;
  const people = bars.map((b) => t('chart.point', { name: b.name, days: b.value, part: daysText(b.mark) })).join(t('join'));
  return (
    <section>
      <p className="stats-group">
        <b>{t('chart.group', { posts: name, count: bars.length })}</b>
        <span className="sm c3">{bars.length === 1 ? t('chart.alone') : t('chart.groupMean', { mean: daysText(mean) })}</span>
      </p>
      <FairnessChart
        label={t('chart.name', { posts: name, duty: t(`duty.${topic}`), people })}
        bars={bars}
        unit="days"
        open={open}
        onOpen={onOpen}
      />
    </section>
  );
}
