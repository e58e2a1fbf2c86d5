import Button from '@mui/material/Button';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportLedger } from '#src/renderer/commands/ledger/export-ledger.ts';
import { type EntryImportContext, entryImportContext, importEntries } from '#src/renderer/commands/ledger/import-entries.ts';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { ImportBody, useFoundProblems } from '#src/renderer/screens/table-import/import-body.tsx';
import { ImportHead } from '#src/renderer/screens/table-import/import-head.tsx';
import type { ImportColumn } from '#src/renderer/screens/table-import/import-line.ts';
import { useTableFile } from '#src/renderer/screens/table-import/use-table-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { type EntryRow, entryColumns, planEntries } from '#src/shared/domain/ledger/import-entries.ts';
import { titleField } from '#src/shared/domain/ledger/kinds.ts';
import { findRegisterHeader, type RegisterMapping } from '#src/shared/domain/register/import/plan.ts';
import { listPath } from './ledgers-place.ts';

interface ImportViewProps {
  readonly kindId: string;
  readonly month: MonthKey;
}

/** 导入 (`/ledgers/import/<ledger>/<month>`): choose, check, correct in place, write in one go. */
export function ImportView({ kindId, month }: ImportViewProps) {
  const ctx = useCommands();
  const [read, setRead] = useState<EntryImportContext | null>(null);
  useEffect(() => void entryImportContext(ctx, kindId).then(setRead), [ctx, kindId]);
  return read && <Body key={kindId} read={read} month={month} />;
}

type Rows = readonly (readonly string[])[];

function Body({ read, month }: { readonly read: EntryImportContext; readonly month: MonthKey }) {
  const { t } = useTranslation('ledgers');
  const ctx = useCommands();
  const save = useSaveFile();
  const { kind } = read;
  const fields = useMemo(() => entryColumns(kind), [kind]);
  const findHeader = useCallback((rows: Rows) => findRegisterHeader(rows, fields), [fields]);
  const plan = useCallback(
    (rows: Rows, first: number, mapping: RegisterMapping) => planEntries(kind, rows, first, mapping, read.context, read.known),
    [kind, read],
  );
  const state = useTableFile<EntryRow>({ findHeader, plan });
  const title = titleField(kind)?.key ?? '';
  const nameOf = useCallback((line: EntryRow) => (line.input.values[title] ?? '').slice(0, 12), [title]);
  const problems = useFoundProblems(state, nameOf);
  const columns = useMemo(
    () =>
      fields.map((f): ImportColumn => {
        const type = kind.fields.find((k) => k.key === f.key)?.type;
        const isDay = f.kind === 'day' || type === 'day' || type === 'due';
        return { key: f.key, label: f.names[0] ?? '', isDay, ...(type === 'phone' ? { personal: 'phone' as const } : {}) };
      }),
    [fields, kind],
  );
  return (
    <>
      <ImportHead
        title={t('import.title', { name: kind.name })}
        back={listPath(kind.id, month)}
        state={state}
        problems={problems}
        allSame={t('import.same')}
        before={
          <>
            <span className="md c2">{t('import.columns', { names: columns.map((c) => c.label).join(t('join')) })}</span>
            <Button onClick={() => void save(exportLedger(ctx, kind.id, month))}>{t('import.template')}</Button>
          </>
        }
        write={(good) => importEntries(ctx, kind.id, good)}
      />
      <ImportBody state={state} columns={columns} problems={problems} drop={t('import.drop', { name: kind.name })} />
    </>
  );
}
