import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { usePeopleCounts } from '#src/renderer/queries/hall/use-people-counts.ts';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { into, takeTime } from '#src/renderer/screens/settings/edit/takes.ts';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { ok } from '#src/shared/domain/core/result.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import { Heading } from './heading.tsx';
import { nextOrder } from './next-order.ts';

export function HallSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const columns = useHallColumns();
  return (
    <SectionPage section="hall">
      <Heading settings={book.settings} />
      <h3>{t('heading.halls')}</h3>
      <RecordTable
        table="halls"
        label={t('heading.halls')}
        rows={book.halls}
        columns={columns}
        make={(name, id) => ({ id, name, order: nextOrder(book.halls), opensAt: 510, closesAt: 1050, weekendOpen: false })}
      />
    </SectionPage>
  );
}

function useHallColumns(): EditColumn<Hall>[] {
  const { t } = useTranslation('settings');
  const counts = usePeopleCounts();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        width: 200,
        kind: 'text',
        text: (h) => h.name,
        take: (name) => ok({ name: name.trim() }),
      },
      {
        key: 'opensAt',
        title: t('column.opensAt'),
        width: 96,
        kind: 'text',
        text: (h) => timeText(h.opensAt),
        take: (s) => into(takeTime(s), (opensAt) => ({ opensAt })),
      },
      {
        key: 'closesAt',
        title: t('column.closesAt'),
        width: 96,
        kind: 'text',
        text: (h) => timeText(h.closesAt),
        take: (s) => into(takeTime(s), (closesAt) => ({ closesAt })),
      },
      {
        key: 'weekendOpen',
        title: t('column.weekendOpen'),
        width: 120,
        align: 'c',
        kind: 'check',
        text: (h) => String(h.weekendOpen),
        take: (s) => ok({ weekendOpen: s === 'true' }),
      },
      {
        key: 'people',
        title: t('column.people'),
        width: 72,
        align: 'r',
        kind: 'read',
        text: (h) => String(counts?.halls.get(h.id) ?? 0),
      },
    ],
    [t, counts],
  );
}
