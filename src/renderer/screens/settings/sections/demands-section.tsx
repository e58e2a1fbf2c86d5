import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { into, takeNumber } from '#src/renderer/screens/settings/edit/takes.ts';
import { PickHall, useShownHall } from '#src/renderer/screens/settings/pick-hall.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import { ok } from '#src/shared/domain/core/result.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { nextOrder } from './next-order.ts';

export function DemandsSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const hall = useShownHall(book.halls);
  const columns = useDemandColumns(book);
  const hallId = hall?.id ?? '';
  const rows = book.demands.filter((d) => d.hallId === hallId);
  return (
    <SectionPage section="demands" tools={<PickHall halls={book.halls} shown={hallId} />}>
      <RecordTable
        table="demands"
        label={t('section.demands')}
        rows={rows}
        columns={columns}
        make={(name, id) => ({
          id,
          name,
          hallId,
          postIds: [],
          shiftTypeIds: [],
          workday: 1,
          restDay: 0,
          holiday: 0,
          order: nextOrder(rows),
        })}
      />
    </SectionPage>
  );
}

const listed = (text: string): string[] => text.split(',').filter((id) => id !== '');

function useDemandColumns({ posts, shiftTypes }: HallBook): EditColumn<Demand>[] {
  const { t } = useTranslation('settings');
  return useMemo(() => {
    const heads = (['workday', 'restDay', 'holiday'] as const).map(
      (key): EditColumn<Demand> => ({
        key,
        title: t(`column.${key}`),
        width: 84,
        align: 'r',
        kind: 'text',
        text: (d) => String(d[key]),
        take: (x) => into(takeNumber(x), (count) => ({ [key]: count })),
      }),
    );
    return [
      {
        key: 'name',
        title: t('column.name'),
        width: 130,
        kind: 'text',
        text: (d) => d.name,
        take: (name) => ok({ name: name.trim() }),
      },
      {
        key: 'postIds',
        title: t('column.posts'),
        width: 196,
        kind: 'many',
        options: posts.map((p) => ({ value: p.id, label: p.name })),
        text: (d) => d.postIds.join(','),
        none: t('edit.any'),
        take: (x) => ok({ postIds: listed(x) }),
      },
      {
        key: 'shiftTypeIds',
        title: t('column.shifts'),
        width: 150,
        kind: 'many',
        options: shiftTypes.map((s) => ({ value: s.id, label: s.name })),
        text: (d) => d.shiftTypeIds.join(','),
        none: t('edit.any'),
        take: (x) => ok({ shiftTypeIds: listed(x) }),
      },
      ...heads,
    ];
  }, [t, posts, shiftTypes]);
}
