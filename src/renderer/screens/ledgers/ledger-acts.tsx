import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportLedger } from '#src/renderer/commands/ledger/export-ledger.ts';
import { buildLedgerMonth } from '#src/renderer/commands/print/ledger-month.ts';
import { buildLedgersMonth } from '#src/renderer/commands/print/ledgers-month.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { FormMenu } from '#src/renderer/screens/print/form-menu.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { LedgerKind } from '#src/shared/domain/ledger/types.ts';

/** Excel in, Excel out, the month's sheet. */
export function LedgerActs({ kind, month }: { readonly kind: LedgerKind; readonly month: MonthKey }) {
  const { t } = useTranslation('ledgers');
  const ctx = useCommands();
  const navigate = useNavigate();
  const save = useSaveFile();
  const forms = useMemo(
    () => [
      { key: 'one', label: t('printOne', { name: kind.name }), build: () => buildLedgerMonth(ctx, kind.id, month) },
      { key: 'all', label: t('printAll'), build: () => buildLedgersMonth(ctx, month) },
    ],
    [ctx, t, kind, month],
  );
  return (
    <>
      <Button onClick={() => void navigate(`/ledgers/import/${kind.id}/${month}`)}>{t('import.act')}</Button>
      <Button onClick={() => void save(exportLedger(ctx, kind.id, month))}>{t('export')}</Button>
      <FormMenu label={t('print')} forms={forms} />
    </>
  );
}
