import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { exportEquipment } from '#src/renderer/commands/equipment/export-equipment.ts';
import { buildEquipmentLabels, buildEquipmentRegister } from '#src/renderer/commands/print/equipment-register.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { type FormChoice, FormMenu } from '#src/renderer/screens/print/form-menu.tsx';
import { ImportLink } from '#src/renderer/screens/table-import/import-link.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';

/** Print, Excel, a new piece. */
export function EquipmentActs({ empty, onAdd }: { readonly empty: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation('equipment');
  const ctx = useCommands();
  const save = useSaveFile();
  const forms = useMemo(
    (): readonly FormChoice[] => [
      { key: 'register', label: t('print.register'), build: () => buildEquipmentRegister(ctx) },
      { key: 'labels', label: t('print.labels'), build: () => buildEquipmentLabels(ctx) },
    ],
    [ctx, t],
  );
  return (
    <>
      {!empty && <FormMenu label={t('print.act')} forms={forms} />}
      <ImportLink register="equipment" />
      {!empty && <Button onClick={() => void save(exportEquipment(ctx))}>{t('export')}</Button>}
      <Button variant="contained" onClick={onAdd}>
        {t('form.act')}
      </Button>
    </>
  );
}
