import { useTranslation } from 'react-i18next';
import { InlineField } from '#src/renderer/components/inline-field.tsx';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import { err, ok } from '#src/shared/domain/core/result.ts';
import { fieldsInUse } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';
import { type SavePart, useEntryEdit } from './use-entry-edit.ts';

interface EntryFactsProps {
  readonly kind: LedgerKind;
  readonly entry: LedgerEntry;
  readonly book: LedgerBook;
}

/** Every field of a line, each editable in place; a field that is no longer asked for is shown while it holds something. */
export function EntryFacts({ kind, entry, book }: EntryFactsProps) {
  const { save, saveField } = useEntryEdit(entry, book);
  const fields = [...fieldsInUse(kind), ...kind.fields.filter((f) => f.off && entry.values[f.key] !== undefined)];
  return (
    <dl>
      <WhenLines entry={entry} onSave={save} />
      {book.halls.length > 1 && <HallLine entry={entry} book={book} onSave={save} />}
      {fields.map((f) => (
        <FieldLine key={f.key} field={f} entry={entry} book={book} onSave={(text) => saveField(f, text)} />
      ))}
    </dl>
  );
}

interface PartProps {
  readonly entry: LedgerEntry;
  readonly onSave: (part: SavePart) => Promise<string>;
}

function WhenLines({ entry, onSave }: PartProps) {
  const { t } = useTranslation('ledgers');
  const year = Number(entry.day.slice(0, 4));
  const saveDay = (text: string) =>
    onSave(() => {
      const day = parseDay(text, year);
      return day === null ? err({ code: 'ledger/no-day' }) : ok({ day });
    });
  const saveTime = (text: string) =>
    onSave(() => {
      const time = parseClock(text);
      return text.trim() !== '' && time === null ? err({ code: 'ledger/no-time' }) : ok({ time });
    });
  return (
    <>
      <dt>{t('line.day')}</dt>
      <dd>
        <InlineField label={t('line.day')} value={entry.day} onSave={saveDay} />
      </dd>
      <dt>{t('line.time')}</dt>
      <dd>
        <InlineField label={t('line.time')} value={entry.time === null ? '' : clockText(entry.time)} onSave={saveTime} />
      </dd>
    </>
  );
}

function HallLine({ entry, book, onSave }: PartProps & { readonly book: LedgerBook }) {
  const { t } = useTranslation('ledgers');
  return (
    <>
      <dt>{t('line.hall')}</dt>
      <dd>
        <InlineField
          label={t('line.hall')}
          value={entry.hallId}
          shown={book.halls.find((h) => h.id === entry.hallId)?.name ?? ''}
          options={book.halls.map((h) => ({ value: h.id, label: h.name }))}
          onSave={(hallId) => onSave(() => ok({ hallId }))}
        />
      </dd>
    </>
  );
}

interface FieldLineProps {
  readonly field: LedgerField;
  readonly entry: LedgerEntry;
  readonly book: LedgerBook;
  readonly onSave: (text: string) => Promise<string>;
}

function FieldLine({ field, entry, book, onSave }: FieldLineProps) {
  const value = entry.values[field.key] ?? '';
  const shown = showValue(field, value, book.names);
  return (
    <>
      <dt>{field.name}</dt>
      <dd>
        <InlineField
          label={field.name}
          value={field.type === 'people' ? shown : value}
          shown={field.unit === '' || value === '' ? shown : `${shown} ${field.unit}`}
          {...optionsOf(field, entry, book)}
          onSave={onSave}
        />
      </dd>
    </>
  );
}

/** What can be chosen; one who left, a counter or a word that is gone stays as it was. */
function optionsOf(field: LedgerField, entry: LedgerEntry, book: LedgerBook) {
  const value = entry.values[field.key] ?? '';
  const known = choicesOf(field, entry, book);
  if (!known) return {};
  const gone = value === '' || known.some((k) => k.value === value) ? [] : [{ value, label: book.names.get(value) ?? value }];
  return { options: [{ value: '', label: '—' }, ...known, ...gone] };
}

function choicesOf(field: LedgerField, entry: LedgerEntry, book: LedgerBook) {
  const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map((r) => ({ value: r.id, label: r.name }));
  if (field.type === 'choice' || field.type === 'state') return field.choices.map((c) => ({ value: c, label: c }));
  if (field.type === 'person') return named(book.people);
  return field.type === 'counter' ? named(book.counters.filter((c) => c.hallId === entry.hallId)) : null;
}
