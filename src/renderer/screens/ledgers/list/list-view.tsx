import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { repeatLast } from '#src/renderer/commands/ledger/write-entry.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { Segment } from '#src/renderer/components/segment.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import type { LedgerBook, LedgerMonth } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { KindNav } from '#src/renderer/screens/ledgers/kind-nav.tsx';
import { listPath } from '#src/renderer/screens/ledgers/ledgers-place.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayOfInstant, type Instant, monthOf } from '#src/shared/domain/core/day.ts';
import { isLate } from '#src/shared/domain/ledger/entry.ts';
import { stateField } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';
import { EntryLine } from './entry-line.tsx';
import { EntrySide } from './entry-side.tsx';
import { EntryTable } from './entry-table.tsx';
import { type Narrowing, narrowing } from './narrowing.ts';

interface ListViewProps {
  readonly kind: LedgerKind;
  readonly book: LedgerBook;
  readonly read: LedgerMonth;
  readonly now: Instant;
  readonly entryId: string;
}

/** 登记: the ledgers at the left, a line to type, the month's lines, one line at the right. */
export function ListView({ kind, book, read, now, entryId }: ListViewProps) {
  const { t } = useTranslation('ledgers');
  const navigate = useNavigate();
  const ctx = useCommands();
  const say = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  const { month } = read;
  const own = read.entries.filter((e) => e.kindId === kind.id);
  const open = (id: string) => void navigate(listPath(kind.id, month, id));
  const done = (entry: LedgerEntry) => {
    showToast(t('added', { number: entry.number }), { undoable: true });
    if (monthOf(entry.day) !== month) void navigate(listPath(kind.id, monthOf(entry.day)));
  };
  const again = async () => {
    const made = await repeatLast(ctx, kind.id);
    if (made.ok) done(made.value);
    else showToast(say(made.error), { tone: 'bad' });
  };
  useSingleKey('n', () => form.current?.querySelector<HTMLElement>('input, select')?.focus());
  useSingleKey('r', () => void again());
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const picked = own.find((e) => e.id === entryId);
  return (
    <div className="body">
      <KindNav
        kinds={book.kinds}
        chosen={kind.id}
        pathOf={(id) => listPath(id, month)}
        countOf={(id) => read.entries.filter((e) => e.kindId === id).length}
      />
      <div className="pane ledger-pane">
        <EntryLine key={kind.id} kind={kind} book={book} now={now} entries={own} form={form} onDone={done} />
        <Lines kind={kind} book={book} own={own} now={now} selectedId={entryId} onSelect={open} onAgain={() => void again()} />
      </div>
      {picked && (
        <EntrySide key={picked.id} kind={kind} entry={picked} book={book} today={dayOfInstant(now)} onClose={() => open('')} />
      )}
    </div>
  );
}

type Filter = 'all' | 'open' | 'late';
const fits = (entry: LedgerEntry, filter: Filter, today: string): boolean =>
  filter === 'all' || (filter === 'open' ? entry.state === 'open' : isLate(entry, today));

interface LinesProps {
  readonly kind: LedgerKind;
  readonly book: LedgerBook;
  readonly own: readonly LedgerEntry[];
  readonly now: Instant;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly onAgain: () => void;
}

/** The lines with what narrows them down; a number of the statistics leads here with its field and value. */
function Lines({ kind, book, own, now, selectedId, onSelect, onAgain }: LinesProps) {
  const { t } = useTranslation('ledgers');
  const [search, setSearch] = useSearchParams();
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');
  const today = dayOfInstant(now);
  const narrow = narrowing(kind, book, search.get('field') ?? '', search.get('value') ?? '');
  const wanted = words.trim().toLowerCase();
  const text = (e: LedgerEntry) =>
    [e.number, ...kind.fields.map((f) => showValue(f, e.values[f.key] ?? '', book.names, true))].join(' ').toLowerCase();
  const rows = own
    .filter((e) => fits(e, filter, today) && (!narrow || narrow.fits(e)))
    .filter((e) => wanted === '' || text(e).includes(wanted))
    .reverse();
  const count = (f: Filter) => own.filter((e) => fits(e, f, today)).length;
  const filters = (['all', 'open', 'late'] as const).map((f) => [f, t(`filter.${f}`, { count: count(f) })] as const);
  return (
    <>
      <div className="bar">
        {stateField(kind) && <Segment label={t('filter.label')} value={filter} options={filters} onChange={setFilter} />}
        {narrow && <NarrowTag narrow={narrow} onClear={() => setSearch({})} />}
        <span className="md c2 ledger-note">{kind.note}</span>
        <span className="grow" />
        <Button disabled={own.length === 0} onClick={onAgain}>
          {t('again')}
        </Button>
        <input
          className="plain-input finder"
          aria-label={t('find')}
          placeholder={t('find')}
          value={words}
          onChange={(e) => setWords(e.target.value)}
        />
      </div>
      {rows.length > 0 ? (
        <EntryTable kind={kind} rows={rows} book={book} today={today} selectedId={selectedId} onSelect={onSelect} />
      ) : (
        <EmptyState
          title={own.length === 0 ? t('empty', { name: kind.name }) : t('nothing')}
          text={own.length === 0 ? t('emptyText') : t('nothingText')}
        />
      )}
    </>
  );
}

/** What narrows the lines; pressed, they are all there again. */
function NarrowTag({ narrow, onClear }: { readonly narrow: Narrowing; readonly onClear: () => void }) {
  const { t } = useTranslation('ledgers');
  const { is, name, value } = narrow;
  const text =
    is === '@day' ? t('narrowedDay', { value }) : is === '@hour' ? t('narrowedHour', { value }) : t('narrowed', { name, value });
  return (
    <button type="button" className="tag acc" onClick={onClear}>
      {text}
    </button>
  );
}
