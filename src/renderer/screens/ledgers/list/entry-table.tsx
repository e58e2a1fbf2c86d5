import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { clockText, type DayKey } from '#src/shared/domain/core/day.ts';
import { isLate } from '#src/shared/domain/ledger/entry.ts';
import { fieldsInUse, titleField } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';

interface EntryTableProps {
  readonly kind: LedgerKind;
  readonly rows: readonly LedgerEntry[];
  readonly book: LedgerBook;
  readonly today: DayKey;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** Columns beside number and day that fit on a screen; the panel shows the rest. */
const COLUMNS = 7;

/** The first printed ones, and always how far a matter is and by when it is due. */
function columnsOf(kind: LedgerKind): LedgerField[] {
  const printed = fieldsInUse(kind).filter((f) => f.print !== 'no');
  const standing = printed.filter((f) => f.type === 'state' || f.type === 'due');
  const others = printed.filter((f) => f.type !== 'state' && f.type !== 'due' && f.required !== 'done');
  return [...others.slice(0, COLUMNS - standing.length), ...standing];
}

/** The month's lines of one ledger, newest first. */
export function EntryTable({ kind, rows, book, today, selectedId, onSelect }: EntryTableProps) {
  const { t } = useTranslation('ledgers');
  const title = titleField(kind);
  const shown = columnsOf(kind);
  const text = (e: LedgerEntry, f: LedgerField) => showValue(f, e.values[f.key] ?? '', book.names);
  const columns: readonly RegisterColumn<LedgerEntry>[] = [
    { key: 'number', heading: t('column.number'), cell: (e) => <span className="b">{e.number}</span> },
    {
      key: 'day',
      heading: t('column.day'),
      cell: (e) => `${e.day.slice(5)}${e.time === null ? '' : ` ${clockText(e.time)}`}`,
    },
    ...shown.map(
      (f): RegisterColumn<LedgerEntry> => ({
        key: f.key,
        heading: f.name,
        align: f.type === 'number' ? 'right' : 'left',
        wide: f.key === title?.key,
        cell: (e) =>
          f.type === 'state' ? (
            <StateTag entry={e} word={text(e, f)} today={today} />
          ) : f.type === 'due' ? (
            <DueCell entry={e} today={today} />
          ) : (
            text(e, f)
          ),
        title: (e) => text(e, f),
      }),
    ),
  ];
  return (
    <RegisterTable
      label={kind.name}
      columns={columns}
      rows={rows}
      selectedId={selectedId}
      onSelect={onSelect}
      nameOf={(e) => `${e.number} ${title ? text(e, title) : ''}`}
    />
  );
}

export function StateTag({ entry, word, today }: { readonly entry: LedgerEntry; readonly word: string; readonly today: DayKey }) {
  const { t } = useTranslation('ledgers');
  if (word === '') return null;
  const late = isLate(entry, today);
  return (
    <span className={`tag ${late ? 'bad' : entry.state === 'done' ? 'ok' : ''}`}>{late ? t('lateState', { word }) : word}</span>
  );
}

function DueCell({ entry, today }: { readonly entry: LedgerEntry; readonly today: DayKey }) {
  if (entry.dueOn === '') return null;
  const text = entry.dueOn.slice(0, 4) === today.slice(0, 4) ? entry.dueOn.slice(5) : entry.dueOn;
  return isLate(entry, today) ? <span className="bad b">{text}</span> : text;
}
