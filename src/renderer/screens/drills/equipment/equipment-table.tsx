import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import type { EquipmentBook, EquipmentLine } from '#src/renderer/queries/equipment/use-equipment.ts';
import { type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';

interface EquipmentTableProps {
  readonly rows: readonly EquipmentLine[];
  readonly book: EquipmentBook;
  readonly today: DayKey;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly onKey: (key: string, row: EquipmentLine) => boolean;
}

export function EquipmentTable({ rows, book, today, ...table }: EquipmentTableProps) {
  const { t } = useTranslation('equipment');
  const columns: readonly RegisterColumn<EquipmentLine>[] = [
    { key: 'number', heading: t('column.number'), cell: ({ piece }) => <span className="b">{piece.number}</span> },
    { key: 'name', heading: t('column.name'), cell: ({ piece }) => [piece.name, piece.model].filter((x) => x !== '').join(' ') },
    { key: 'count', heading: t('column.count'), align: 'right', cell: ({ piece }) => `${piece.quantity} ${piece.unit}` },
    { key: 'place', heading: t('column.place'), wide: true, cell: ({ piece }) => placeText(book, piece) },
    {
      key: 'keeper',
      heading: t('column.keeper'),
      cell: ({ piece }) => book.people.find((m) => m.id === piece.keeperId)?.name ?? '',
    },
    { key: 'last', heading: t('column.last'), cell: ({ checks }) => checks[0]?.day ?? <span className="c3">{t('never')}</span> },
    { key: 'next', heading: t('column.next'), cell: ({ next }) => next ?? '' },
    { key: 'expires', heading: t('column.expires'), cell: ({ piece }) => piece.expiresOn },
    { key: 'state', heading: t('column.state'), cell: (line) => <DueTag line={line} today={today} /> },
  ];
  return (
    <RegisterTable
      label={t('register')}
      columns={columns}
      rows={rows}
      nameOf={({ piece }) => `${piece.number} ${piece.name} ${piece.place}`}
      {...table}
    />
  );
}

/** `一楼政务大厅 东门`: the hall is named where there are several. */
export const placeText = (book: EquipmentBook, { hallId, place }: EquipmentLine['piece']): string =>
  book.halls.length > 1 ? `${book.halls.find((h) => h.id === hallId)?.name ?? ''} ${place}`.trim() : place;

const tones = { expired: 'bad', repair: 'warn', check: 'bad', expiring: 'warn' } as const;

/** What is due in a word, else its state. */
export function DueTag({ line, today }: { readonly line: EquipmentLine; readonly today: DayKey }) {
  const { t } = useTranslation('equipment');
  const { piece, due, checks } = line;
  if (piece.state === 'scrapped') return <span className="tag">{t('state.scrapped')}</span>;
  if (!due) return <span className="tag ok">{t('state.inUse')}</span>;
  if (due.kind === 'check' && checks.length === 0) return <span className="tag bad">{t('due.never')}</span>;
  const count = due.day === '' ? 0 : Math.abs(daysBetween(due.day, today));
  const key = due.kind === 'check' && count === 0 ? 'due.today' : (`due.${due.kind}` as const);
  return <span className={`tag ${tones[due.kind]}`}>{t(key, { count })}</span>;
}
