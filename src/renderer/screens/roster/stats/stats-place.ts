import { useSearchParams } from 'react-router';
import type { Duty } from '#src/shared/domain/roster/fairness/duty-groups.ts';
import { type StatSpan, statSpans } from '#src/shared/domain/roster/fairness/stat-lines.ts';

/** What the chart and the sentence speak of. */
export const statTopics = ['restDay', 'late', 'holiday', 'hours'] as const;
export type StatTopic = Duty | 'hours';

/** What the address says: how long (`?span=`), whose post (`?post=`), which duty (`?duty=`), whose days are open (`?open=`). */
export function useStatsPlace() {
  const [params, setParams] = useSearchParams();
  const set = (key: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  return {
    span: statSpans.find((s) => s === params.get('span')) ?? 'm6',
    postId: params.get('post') ?? '',
    topic: statTopics.find((d) => d === params.get('duty')) ?? 'restDay',
    open: params.get('open') ?? '',
    setSpan: (span: StatSpan) => set('span', span === 'm6' ? '' : span),
    setPost: (id: string) => set('post', id),
    setTopic: (topic: StatTopic) => set('duty', topic === 'restDay' ? '' : topic),
    setOpen: (staffId: string) => set('open', staffId),
  };
}
export type StatsPlace = ReturnType<typeof useStatsPlace>;
