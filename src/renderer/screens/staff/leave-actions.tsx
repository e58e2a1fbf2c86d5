import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveStaff, voidStaff } from '#src/renderer/commands/staff/edit-staff.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useCommandName } from '#src/renderer/text/use-command-name.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** Leaving and voiding: both ask for the reason and state the effect first. */
export function LeaveActions({ person }: { readonly person: StaffLine }) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const say = useProblemText();
  const nameOf = useCommandName();
  const [asking, setAsking] = useState<'leave' | 'void' | null>(null);
  const finish = async (command: string, work: Promise<Result<null, Problem>>) => {
    const done = await work;
    setAsking(null);
    if (done.ok) showToast(`${nameOf(command)}　${person.name}`, { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
  };
  const act = (reason: string) =>
    asking === 'void'
      ? void finish('staff-void', voidStaff(ctx, person.id, reason))
      : void finish('staff-leave', leaveStaff(ctx, person.id, dayOfInstant(ctx.now()), reason));
  return (
    <section className="row">
      {person.status !== 'left' && <Button onClick={() => setAsking('leave')}>{t('leave.button')}</Button>}
      <Button color="error" onClick={() => setAsking('void')}>
        {t('void.button')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t(`${asking}.title`, { name: person.name })}
          effect={t(`${asking}.effect`)}
          act={t(`${asking}.act`)}
          danger={asking === 'void'}
          onAct={act}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
