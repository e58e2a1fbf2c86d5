import Button from '@mui/material/Button';
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Instant } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { EntryField } from './entry-field.tsx';
import { nowText, useEntryLine } from './use-entry-line.ts';

interface EntryLineProps {
  readonly kind: LedgerKind;
  readonly book: LedgerBook;
  readonly now: Instant;
  /** Of the month, oldest first. */
  readonly entries: readonly LedgerEntry[];
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onDone: (entry: LedgerEntry) => void;
}

/** So many earlier texts of a field are proposed. */
const PROPOSED = 30;

/** One more line of the ledger: typed through, sent with Enter; Ctrl+D takes over the last one. */
export function EntryLine({ kind, book, now, entries, form, onDone }: EntryLineProps) {
  const { t } = useTranslation('ledgers');
  const line = useEntryLine({ kind, book, form, last: entries.at(-1), onDone });
  const { draft, fields, problem } = line;
  const earlier = useMemo(() => earlierTexts(kind, entries), [kind, entries]);
  return (
    <form
      ref={form}
      className="ask-line entry-line"
      aria-label={t('line.label')}
      onSubmit={(e) => void line.send(e)}
      onKeyDown={(e) => {
        if (!e.ctrlKey || e.key.toLowerCase() !== 'd') return;
        e.preventDefault();
        line.again();
      }}
    >
      {fields.map((f) => (
        <span key={`${f.key} ${line.sent}`} data-field={f.key} className={`slot ${f.type}`}>
          <EntryField
            field={f}
            book={book}
            hallId={draft.hallId}
            text={draft.texts[f.key] ?? ''}
            invalid={problem?.at === f.key}
            earlier={earlier.get(f.key) ?? []}
            onText={(text) => line.type(f.key, text)}
          />
        </span>
      ))}
      {book.halls.length > 1 && <HallSelect line={line} book={book} />}
      <When line={line} now={now} />
      <Button type="submit" variant="contained">
        {t('line.act')}
      </Button>
      {problem && <Refusal problem={problem} />}
    </form>
  );
}

type Line = ReturnType<typeof useEntryLine>;

function HallSelect({ line, book }: { readonly line: Line; readonly book: LedgerBook }) {
  const { t } = useTranslation('ledgers');
  return (
    <select
      className="plain-select"
      aria-label={t('line.hall')}
      value={line.draft.hallId}
      onChange={(e) => line.set({ hallId: e.target.value })}
    >
      {book.halls.map((h) => (
        <option key={h.id} value={h.id}>
          {h.name}
        </option>
      ))}
    </select>
  );
}

/** Today and now unless something else is written. */
function When({ line, now }: { readonly line: Line; readonly now: Instant }) {
  const { t } = useTranslation('ledgers');
  const { draft, problem, set } = line;
  return (
    <>
      <span data-field="day">
        <input
          className="plain-input day"
          aria-label={t('line.day')}
          aria-invalid={problem?.at === 'day'}
          placeholder={now.slice(5, 10)}
          value={draft.day}
          onChange={(e) => set({ day: e.target.value })}
        />
      </span>
      <span data-field="time">
        <input
          className="plain-input num"
          aria-label={t('line.time')}
          aria-invalid={problem?.at === 'time'}
          placeholder={draft.day === '' ? nowText(now) : t('line.time')}
          value={draft.time}
          onChange={(e) => set({ time: e.target.value })}
        />
      </span>
    </>
  );
}

/** Texts of each field that were written this month, newest first, each once. */
function earlierTexts(kind: LedgerKind, entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly string[]> {
  const fields = kind.fields.filter((f) => f.type === 'text');
  const newest = [...entries].reverse();
  return new Map(
    fields.map((f) => [f.key, [...new Set(newest.flatMap((e) => e.values[f.key] ?? []))].slice(0, PROPOSED)] as const),
  );
}

function Refusal({ problem }: { readonly problem: Problem }) {
  const say = useProblemText();
  return (
    <p className="ask-echo md bad" role="alert">
      {say(problem)}
    </p>
  );
}
