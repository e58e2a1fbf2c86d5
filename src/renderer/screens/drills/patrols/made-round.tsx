import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { voidRound } from '#src/renderer/commands/patrol/sign-rounds.ts';
import { TextInput } from '#src/renderer/components/plain-fields.tsx';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { minuteOf } from '#src/shared/domain/patrol/due-rounds.ts';
import type { PatrolResult, PatrolRound } from '#src/shared/domain/patrol/types.ts';

interface MadeRoundProps {
  readonly round: PatrolRound;
  readonly book: PatrolBook;
  readonly onClose: () => void;
}

const markOf = (r: PatrolResult): 'ok' | 'wrong' | 'none' => (r.none ? 'none' : r.ok ? 'ok' : 'wrong');

/** A round that was made: what was seen, by whom, and the way to void a wrong one. */
export function MadeRound({ round, book, onClose }: MadeRoundProps) {
  const { t } = useTranslation(['patrols', 'common']);
  return (
    <aside className="side register-side patrol-side" aria-label={t('made.label')}>
      <section>
        <div className="row">
          <h2 className="grow">{round.number}</h2>
          <button type="button" className="link md" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
        <dl>
          <dt>{t('column.done')}</dt>
          <dd>
            {round.day} {clockText(minuteOf(round))}
            {round.enteredAt !== undefined && ` ${t('made.entered', { at: round.enteredAt.slice(5, 16).replace('T', ' ') })}`}
          </dd>
          <dt>{t('column.who')}</dt>
          <dd>{book.people.find((m) => m.id === round.patrollerId)?.name ?? ''}</dd>
          {round.supervisor !== '' && <dt>{t('column.supervisor')}</dt>}
          {round.supervisor !== '' && <dd>{round.supervisor}</dd>}
          {round.note !== '' && <dt>{t('form.reason')}</dt>}
          {round.note !== '' && <dd>{round.note}</dd>}
        </dl>
      </section>
      <section>
        <ol className="patrol-items">
          {round.results.map((r) => (
            <li key={r.itemId} className="patrol-item">
              <b className={r.ok ? 'ok' : 'bad'}>{t(`tick.${markOf(r)}`)}</b>
              <span className="grow">
                {r.text}
                {r.note !== '' && <span className="bad">：{r.note}</span>}
              </span>
            </li>
          ))}
        </ol>
        <Photos ids={round.photos} />
      </section>
      <VoidForm round={round} onDone={onClose} />
    </aside>
  );
}

function VoidForm({ round, onDone }: { readonly round: PatrolRound; readonly onDone: () => void }) {
  const { t } = useTranslation('patrols');
  const ctx = useCommands();
  const say = useProblemText();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const act = async () => {
    const done = await voidRound(ctx, round.id, reason);
    if (!done.ok) return setProblem(done.error);
    showToast(t('made.voided', { number: round.number }), { undoable: true });
    onDone();
  };
  return (
    <section>
      <h2>{t('made.voidTitle')}</h2>
      <TextInput label={t('made.reason')} value={reason} onType={setReason} />
      <div className="acts">
        <Button onClick={() => void act()}>{t('made.void')}</Button>
      </div>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
