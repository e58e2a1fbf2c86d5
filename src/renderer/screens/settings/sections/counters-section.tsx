import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { usePeopleCounts } from '#src/renderer/queries/hall/use-people-counts.ts';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { PickHall, useShownHall } from '#src/renderer/screens/settings/pick-hall.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { ok } from '#src/shared/domain/core/result.ts';
import type { Counter, Post } from '#src/shared/domain/hall/types.ts';
import { nextOrder } from './next-order.ts';

export function CountersSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const hall = useShownHall(book.halls);
  const columns = useCounterColumns(book.posts);
  const hallId = hall?.id ?? '';
  const rows = book.counters.filter((c) => c.hallId === hallId);
  const postId = (book.posts.find((p) => p.id === rows.at(-1)?.postId) ?? book.posts[0])?.id ?? '';
  return (
    <SectionPage section="counters" tools={<PickHall halls={book.halls} shown={hallId} />}>
      <RecordTable
        table="counters"
        label={t('section.counters')}
        rows={rows}
        columns={columns}
        make={(name, id) => ({ id, name, hallId, postId, order: nextOrder(rows) })}
      />
    </SectionPage>
  );
}

function useCounterColumns(posts: readonly Post[]): EditColumn<Counter>[] {
  const { t } = useTranslation('settings');
  const counts = usePeopleCounts();
  return useMemo(() => {
    const names = new Map(posts.map((p) => [p.id, p.name]));
    return [
      {
        key: 'name',
        title: t('column.name'),
        width: 220,
        kind: 'text',
        text: (c) => c.name,
        take: (name) => ok({ name: name.trim() }),
      },
      {
        key: 'postId',
        title: t('column.post'),
        width: 220,
        kind: 'one',
        options: posts.map((p) => ({ value: p.id, label: p.name })),
        text: (c) => c.postId,
        show: (c) => names.get(c.postId) ?? '',
        take: (postId) => ok({ postId }),
      },
      {
        key: 'people',
        title: t('column.people'),
        width: 72,
        align: 'r',
        kind: 'read',
        text: (c) => String(counts?.counters.get(c.id) ?? 0),
      },
    ];
  }, [t, counts, posts]);
}
