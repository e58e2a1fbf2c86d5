import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editEntry, voidEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { stateField } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { EntryFacts } from './entry-facts.tsx';
import { StateTag } from './entry-table.tsx';
import { FinishForm } from './finish-form.tsx';

interface EntrySideProps {
  readonly kind: LedgerKind;
  readonly entry: LedgerEntry;
  readonly book: LedgerBook;
  readonly today: DayKey;
  readonly onClose: () => void;
}

/** One line of a ledger, every field editable in place; what it waits for, its photos, and 作废. */
export function EntrySide({ kind, entry, book, today, onClose }: EntrySideProps) {
  const { t } = useTranslation(['ledgers', 'common']);
  const ctx = useCommands();
  const state = stateField(kind);
  const word = state ? (entry.values[state.key] ?? '') : '';
  return (
    <aside className="side register-side ledger-side" aria-label={t('side.label')}>
      <section>
        <div className="row">
          <h2 className="grow">{entry.number}</h2>
          <StateTag entry={entry} word={word} today={today} />
          <button type="button" className="link md" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
        <EntryFacts kind={kind} entry={entry} book={book} />
      </section>
      {entry.state === 'open' && <FinishForm key={entry.id} kind={kind} entry={entry} book={book} today={today} />}
      <section>
        <h2>{t('side.photos')}</h2>
        <Photos ids={entry.photos} onChange={(next) => void editEntry(ctx, entry.id, (e) => ({ photos: next(e.photos) }))} />
      </section>
      <section>
        <p className="md c3">{t('side.by', { by: entry.by, at: entry.at.slice(0, 16).replace('T', ' ') })}</p>
        <VoidButton entry={entry} onClose={onClose} />
      </section>
    </aside>
  );
}

function VoidButton({ entry, onClose }: Pick<EntrySideProps, 'entry' | 'onClose'>) {
  const { t } = useTranslation('ledgers');
  const ctx = useCommands();
  const say = useProblemText();
  const [asking, setAsking] = useState(false);
  const act = async (reason: string) => {
    setAsking(false);
    const done = await voidEntry(ctx, entry.id, reason);
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    showToast(t('voided', { number: entry.number }), { undoable: true });
    onClose();
  };
  return (
    <>
      <button type="button" className="link md" onClick={() => setAsking(true)}>
        {t('void.act')}
      </button>
      {asking && (
        <ReasonDialog
          title={t('void.title', { number: entry.number })}
          effect={t('void.effect')}
          act={t('void.act')}
          danger
          onAct={(reason) => void act(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
