import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scrapEquipment, voidEquipment } from '#src/renderer/commands/equipment/keep-equipment.ts';
import { TextInput } from '#src/renderer/components/plain-fields.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { Equipment } from '#src/shared/domain/equipment/types.ts';

/** 报废 or 作废, with the reason that stays. */
export function EndForm({ piece }: { readonly piece: Equipment }) {
  const { t } = useTranslation('equipment');
  const ctx = useCommands();
  const say = useProblemText();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const told = (done: Result<Equipment, Problem>, text: string) => {
    setProblem(done.ok ? undefined : done.error);
    if (done.ok) showToast(text, { undoable: true });
  };
  const { id, number } = piece;
  return (
    <section>
      <h2>{t('end.title')}</h2>
      <TextInput label={t('end.reason')} value={reason} onType={setReason} />
      <div className="acts">
        <Button onClick={async () => told(await scrapEquipment(ctx, id, reason), t('end.scrapped', { number }))}>
          {t('end.scrap')}
        </Button>
        <Button onClick={async () => told(await voidEquipment(ctx, id, reason), t('end.voided', { number }))}>
          {t('end.void')}
        </Button>
      </div>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
