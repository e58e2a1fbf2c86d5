import { useState } from 'react';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

interface VoidButtonProps {
  readonly request: LeaveRequest;
  readonly onVoid: (reason: string) => void;
}

/** 作废: for a request that was entered by mistake. */
export function VoidButton({ request, onVoid }: VoidButtonProps) {
  const { t, name } = useLeaveText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link md" onClick={() => setOpen(true)}>
        {t('side.void')}
      </button>
      {open && (
        <ReasonDialog
          title={t('side.voidTitle', { name: name(request.staffId) })}
          effect={t('side.voidEffect')}
          act={t('side.voidAct')}
          danger
          onAct={(reason) => {
            setOpen(false);
            onVoid(reason);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
