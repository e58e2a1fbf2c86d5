import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportDrills } from '#src/renderer/commands/drill/export-drills.ts';
import { buildDrillYear } from '#src/renderer/commands/print/drill-year.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { ImportLink } from '#src/renderer/screens/table-import/import-link.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { DayKey } from '#src/shared/domain/core/day.ts';

/** The year on paper, the register in Excel, one more drill. */
export function BoardActs({ today, onPlan }: { readonly today: DayKey; readonly onPlan: () => void }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const save = useSaveFile();
  const navigate = useNavigate();
  const build = useCallback(() => buildDrillYear(ctx, Number(today.slice(0, 4))), [ctx, today]);
  return (
    <>
      <FormButton label={t('board.year')} build={build} main />
      <Button onClick={() => void navigate('/drills/list/stats')}>{t('stats.act')}</Button>
      <ImportLink register="drills" />
      <Button onClick={() => void save(exportDrills(ctx))}>{t('board.export')}</Button>
      <Button variant="contained" onClick={onPlan}>
        {t('board.add')}
      </Button>
    </>
  );
}
