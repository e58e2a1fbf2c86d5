import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { signRounds } from '#src/renderer/commands/patrol/sign-rounds.ts';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';
import type { Signer } from '#src/shared/domain/patrol/make-round.ts';

interface SignButtonsProps {
  readonly book: PatrolBook;
  readonly lines: readonly RoundLine[];
}

/** The two signatures of all rounds that wait for them: each patroller's by name, then the supervisor's (S). */
export function SignButtons({ book, lines }: SignButtonsProps) {
  const { t } = useTranslation('patrols');
  const ctx = useCommands();
  const say = useProblemText();
  const made = lines.flatMap((l) => l.round ?? []);
  const unsigned = made.filter((r) => r.patrollerSigned === '');
  const waiting = made.filter((r) => r.patrollerSigned !== '' && r.supervisorSigned === '');
  const sign = async (ids: readonly string[], signer: Signer) => {
    if (ids.length === 0) return;
    const done = await signRounds(ctx, ids, signer);
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
    else showToast(t('sign.done', { count: done.value }));
  };
  const supervise = () =>
    void sign(
      waiting.map((r) => r.id),
      'supervisor',
    );
  useSingleKey('s', supervise);
  if (unsigned.length + waiting.length === 0) return null;
  return (
    <div className="bar patrol-sign">
      {[...Map.groupBy(unsigned, (r) => r.patrollerId)].map(([staffId, rounds]) => (
        <Button
          key={staffId}
          onClick={() =>
            void sign(
              rounds.map((r) => r.id),
              'patroller',
            )
          }
        >
          {t('sign.patroller', { name: book.people.find((m) => m.id === staffId)?.name ?? '', count: rounds.length })}
        </Button>
      ))}
      {waiting.length > 0 && (
        <Button onClick={supervise}>{t('sign.supervisor', { name: ctx.userName(), count: waiting.length })}</Button>
      )}
      <span className="sm c3">{t('sign.why')}</span>
    </div>
  );
}
