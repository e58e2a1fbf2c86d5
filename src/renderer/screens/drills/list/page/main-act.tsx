import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fileDrill } from '#src/renderer/commands/drill/after-drill.ts';
import { cancelDrill, prepareDrill } from '#src/renderer/commands/drill/arrange-drill.ts';
import { beginDrill } from '#src/renderer/commands/drill/run-drill.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { useDrillAct } from './use-drill-act.ts';

/** The one act that is due, and cancelling while it has not begun. */
export function MainAct({ drill }: { readonly drill: Drill }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const navigate = useNavigate();
  const { run } = useDrillAct();
  const [asking, setAsking] = useState(false);
  const toRun = () => void navigate(`/drills/list/${drill.id}/run`);
  const act = {
    planned: [t('act.prepare'), () => void run(prepareDrill(ctx, drill.id))],
    prepared: [t('act.begin'), () => void run(beginDrill(ctx, drill.id), toRun)],
    running: [t('act.back'), toRun],
    held: undefined,
    evaluated: [t('act.file'), () => void run(fileDrill(ctx, drill.id))],
    filed: undefined,
    cancelled: undefined,
  } as const;
  const due = act[drill.state];
  const before = drill.state === 'planned' || drill.state === 'prepared';
  return (
    <>
      {drill.state === 'prepared' && (
        <Button onClick={() => void run(prepareDrill(ctx, drill.id))}>{t('act.prepareAgain')}</Button>
      )}
      {before && <Button onClick={() => setAsking(true)}>{t('act.cancel')}</Button>}
      {due && (
        <Button variant="contained" onClick={due[1]}>
          {due[0]}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          danger
          title={t('act.cancelTitle', { title: drill.title })}
          effect={t('act.cancelEffect')}
          act={t('act.cancel')}
          onAct={(reason) => {
            setAsking(false);
            void run(cancelDrill(ctx, drill.id, reason));
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
