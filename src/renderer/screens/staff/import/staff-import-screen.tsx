import Button from '@mui/material/Button';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importContext, importStaff } from '#src/renderer/commands/staff/import-staff.ts';
import { saveStaffTemplate } from '#src/renderer/commands/staff/template-register.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { ImportBody, useFoundProblems } from '#src/renderer/screens/table-import/import-body.tsx';
import { ImportHead } from '#src/renderer/screens/table-import/import-head.tsx';
import type { ImportColumn } from '#src/renderer/screens/table-import/import-line.ts';
import { useTableFile } from '#src/renderer/screens/table-import/use-table-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { findHeaderRow, importFields } from '#src/shared/domain/staff/import/fields.ts';
import { type ImportContext, type ImportRow, planImport } from '#src/shared/domain/staff/import/plan.ts';
import '#src/renderer/screens/staff/staff.css';

const days = new Set(['hireDay', 'contractFrom', 'contractTo', 'trainedDay']);
const columns: readonly ImportColumn[] = importFields.map(({ key, label }) => ({
  key,
  label,
  isDay: days.has(key),
  ...(key === 'idNumber' ? { personal: 'id' as const } : key === 'phone' ? { personal: 'phone' as const } : {}),
}));
const nameOf = (line: ImportRow) => line.staff.name;

/** 从 Excel 导入人员: choose, check, correct in place, write in one go. */
export function StaffImportScreen() {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const save = useSaveFile();
  const context = useImportContext();
  const plan = useCallback(
    (rows: readonly (readonly string[])[], first: number, mapping: Readonly<Partial<Record<string, number>>>) =>
      context ? planImport(rows, first, mapping, context) : [],
    [context],
  );
  const state = useTableFile<ImportRow>({ findHeader: findHeaderRow, plan: context ? plan : null });
  const problems = useFoundProblems(state, nameOf);
  return (
    <>
      <ImportHead
        title={t('importTitle')}
        back="/staff"
        state={state}
        problems={problems}
        allSame={t('importing.allSame')}
        before={<Button onClick={() => void save(saveStaffTemplate(ctx))}>{t('template')}</Button>}
        write={(good) => importStaff(ctx, good)}
      />
      <ImportBody state={state} columns={columns} problems={problems} drop={t('importing.drop')} />
    </>
  );
}

function useImportContext(): ImportContext | null {
  const ctx = useCommands();
  const [context, setContext] = useState<ImportContext | null>(null);
  useEffect(() => void importContext(ctx).then(setContext), [ctx]);
  return context;
}
