import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { usePeopleCounts } from '#src/renderer/queries/hall/use-people-counts.ts';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { ok } from '#src/shared/domain/core/result.ts';
import type { Team } from '#src/shared/domain/hall/types.ts';
import { nextOrder } from './next-order.ts';

export function TeamsSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const counts = usePeopleCounts();
  const columns = useMemo(
    (): EditColumn<Team>[] => [
      {
        key: 'name',
        title: t('column.name'),
        width: 240,
        kind: 'text',
        text: (x) => x.name,
        take: (name) => ok({ name: name.trim() }),
      },
      {
        key: 'people',
        title: t('column.people'),
        width: 72,
        align: 'r',
        kind: 'read',
        text: (x) => String(counts?.teams.get(x.id) ?? 0),
      },
    ],
    [t, counts],
  );
  return (
    <SectionPage section="teams">
      <RecordTable
        table="teams"
        label={t('section.teams')}
        rows={book.teams}
        columns={columns}
        make={(name, id) => ({ id, name, order: nextOrder(book.teams) })}
      />
    </SectionPage>
  );
}
