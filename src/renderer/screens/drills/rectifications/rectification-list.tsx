import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import { ownerName, type RectificationBook } from '#src/renderer/queries/rectification/use-rectifications.ts';
import { type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';
import { isOverdue } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';

interface RectificationListProps {
  readonly rows: readonly Rectification[];
  readonly book: RectificationBook;
  readonly today: DayKey;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** One line for each finding: what, who, until when. */
export function RectificationList({ rows, book, today, selectedId, onSelect }: RectificationListProps) {
  const { t } = useTranslation('rectifications');
  const columns: readonly RegisterColumn<Rectification>[] = [
    { key: 'number', heading: t('column.number'), cell: (r) => <span className="b">{r.number}</span> },
    { key: 'finding', heading: t('column.finding'), wide: true, cell: (r) => r.finding, title: (r) => r.finding },
    { key: 'source', heading: t('column.source'), cell: (r) => t(`source.${r.source}`) },
    { key: 'hall', heading: t('column.hall'), cell: (r) => book.halls.find((h) => h.id === r.hallId)?.name ?? '' },
    { key: 'owner', heading: t('column.owner'), cell: (r) => ownerName(r, book.people) },
    { key: 'due', heading: t('column.due'), cell: (r) => <DueCell record={r} today={today} /> },
    { key: 'state', heading: t('column.state'), cell: (r) => <StateTag record={r} today={today} /> },
  ];
  return (
    <RegisterTable
      label={t('list')}
      columns={columns}
      rows={rows}
      selectedId={selectedId}
      onSelect={onSelect}
      nameOf={(r) => `${r.number} ${r.finding}`}
    />
  );
}

function DueCell({ record, today }: { readonly record: Rectification; readonly today: DayKey }) {
  const { t } = useTranslation('rectifications');
  const day = record.dueOn.slice(5);
  if (!isOverdue(record, today)) return <>{day}</>;
  return (
    <span className="bad b">
      {day}　{t('late', { count: daysBetween(record.dueOn, today) })}
    </span>
  );
}

/** The state in a word; red when overdue, amber while it waits for the second look. */
export function StateTag({ record, today }: { readonly record: Rectification; readonly today: DayKey }) {
  const { t } = useTranslation('rectifications');
  const tone = isOverdue(record, today) ? 'bad' : record.state === 'done' ? 'warn' : record.state === 'closed' ? 'ok' : '';
  return <span className={`tag ${tone}`}>{t(`state.${record.state}`)}</span>;
}
