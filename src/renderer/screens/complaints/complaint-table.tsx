import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import type { ComplaintBook } from '#src/renderer/queries/complaint/use-complaints.ts';
import { dueOn, isLate } from '#src/shared/domain/complaint/due-days.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import { type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';

interface ComplaintTableProps {
  readonly rows: readonly Complaint[];
  readonly book: ComplaintBook;
  readonly today: DayKey;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

export function ComplaintTable({ rows, book, today, selectedId, onSelect }: ComplaintTableProps) {
  const { t } = useTranslation('complaints');
  const names = (c: Complaint) =>
    c.respondentIds.map((id) => book.people.find((m) => m.id === id)?.name ?? '').join(t('join')) ||
    (book.halls.find((h) => h.id === c.hallId)?.name ?? '');
  const columns: readonly RegisterColumn<Complaint>[] = [
    { key: 'number', heading: t('column.number'), cell: (c) => <span className="b">{c.number}</span> },
    { key: 'at', heading: t('column.at'), cell: (c) => c.receivedAt.slice(5, 16).replace('T', ' ') },
    { key: 'topic', heading: t('column.topic'), cell: (c) => t(`topic.${c.topic}`) },
    { key: 'content', heading: t('column.content'), wide: true, cell: (c) => c.content, title: (c) => c.content },
    { key: 'who', heading: t('column.respondent'), cell: names },
    { key: 'due', heading: t('column.due'), cell: (c) => <DueCell complaint={c} today={today} /> },
    { key: 'state', heading: t('column.state'), cell: (c) => <StateTag complaint={c} today={today} /> },
  ];
  return (
    <RegisterTable
      label={t('register')}
      columns={columns}
      rows={rows}
      selectedId={selectedId}
      onSelect={onSelect}
      nameOf={(c) => `${c.number} ${c.content}`}
    />
  );
}

function DueCell({ complaint, today }: { readonly complaint: Complaint; readonly today: DayKey }) {
  const { t } = useTranslation('complaints');
  const due = dueOn(complaint);
  if (due === '') return null;
  return isLate(complaint, today) ? (
    <span className="bad b">{t('late', { day: due.slice(5), count: daysBetween(due, today) })}</span>
  ) : (
    <>{due.slice(5)}</>
  );
}

/** The stage in a word. */
export function StateTag({ complaint, today }: { readonly complaint: Complaint; readonly today: DayKey }) {
  const { t } = useTranslation('complaints');
  const tone = isLate(complaint, today)
    ? 'bad'
    : complaint.state === 'filed'
      ? 'ok'
      : complaint.state === 'answering'
        ? 'warn'
        : '';
  return <span className={`tag ${tone}`}>{t(`state.${complaint.state}`)}</span>;
}
