import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { usePeopleCounts } from '#src/renderer/queries/hall/use-people-counts.ts';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { ok } from '#src/shared/domain/core/result.ts';
import type { Post } from '#src/shared/domain/hall/types.ts';
import { nextOrder } from './next-order.ts';

export function PostsSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const columns = usePostColumns();
  const group = book.posts.at(-1)?.group ?? '';
  return (
    <SectionPage section="posts">
      <RecordTable
        table="posts"
        label={t('section.posts')}
        rows={book.posts}
        columns={columns}
        make={(name, id) => ({
          id,
          name,
          short: name.slice(0, 4),
          group: group || name.slice(0, 2),
          order: nextOrder(book.posts),
        })}
      />
    </SectionPage>
  );
}

function usePostColumns(): EditColumn<Post>[] {
  const { t } = useTranslation('settings');
  const counts = usePeopleCounts();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        width: 240,
        kind: 'text',
        text: (p) => p.name,
        take: (name) => ok({ name: name.trim() }),
      },
      {
        key: 'short',
        title: t('column.short'),
        width: 140,
        kind: 'text',
        text: (p) => p.short,
        take: (s) => ok({ short: s.trim() }),
      },
      {
        key: 'group',
        title: t('column.group'),
        width: 140,
        kind: 'text',
        text: (p) => p.group,
        take: (s) => ok({ group: s.trim() }),
      },
      {
        key: 'people',
        title: t('column.people'),
        width: 72,
        align: 'r',
        kind: 'read',
        text: (p) => String(counts?.posts.get(p.id) ?? 0),
      },
    ],
    [t, counts],
  );
}
