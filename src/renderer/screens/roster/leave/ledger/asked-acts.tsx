import Button from '@mui/material/Button';
import { useId } from 'react';
import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { useBlocked } from '#src/renderer/screens/roster/changes/blocked.tsx';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import type { Decide } from './use-decide.ts';
import { VoidButton } from './void-button.tsx';

interface AskedActsProps {
  readonly request: LeaveRequest;
  readonly leave: MonthLeave;
  readonly decide: Decide;
  readonly onEdit: () => void;
}

/** 批准, 不批 with a note, or what stands in the way of writing into the month. */
export function AskedActs({ request, leave, decide, onEdit }: AskedActsProps) {
  const { t } = useLeaveText();
  const { model } = useRosterView();
  const say = useProblemText();
  const id = useId();
  const blocked = useBlocked(leave.locked);
  const last = model.publications[0];
  const { problem } = decide;
  return (
    <>
      {(leave.locked || last) && blocked}
      <section>
        <label className="leave-note">
          <span className="md c2">{t('side.note')}</span>
          <input
            ref={decide.noteField}
            className="plain-input"
            placeholder={t('side.noteHint')}
            aria-invalid={problem?.at === 'note'}
            aria-describedby={problem ? `${id}-problem` : undefined}
            value={decide.note}
            onChange={(e) => decide.setNote(e.target.value)}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' || e.nativeEvent.isComposing) return;
              e.preventDefault();
              decide.refuse();
            }}
          />
        </label>
        {problem && (
          <p id={`${id}-problem`} className="md bad" role="alert">
            {say(problem)}
          </p>
        )}
        <div className="row leave-acts">
          <Button variant="contained" aria-keyshortcuts="p" onClick={decide.grant}>
            {last ? t('side.grantVersion', { version: last.version + 1 }) : t('side.grant')}
          </Button>
          <Button aria-keyshortcuts="b" onClick={decide.refuse}>
            {t('side.refuse')}
          </Button>
          <span className="grow" />
          <button type="button" className="link md" onClick={onEdit}>
            {t('side.edit')}
          </button>
          <button type="button" className="link md" onClick={decide.withdraw}>
            {t('side.withdraw')}
          </button>
          <VoidButton request={request} onVoid={decide.voidIt} />
        </div>
      </section>
    </>
  );
}
