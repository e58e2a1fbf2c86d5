import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { importRegister, registerContext } from '#src/renderer/commands/register/import-register.ts';
import { ImportBody, useFoundProblems } from '#src/renderer/screens/table-import/import-body.tsx';
import { ImportHead } from '#src/renderer/screens/table-import/import-head.tsx';
import type { ImportColumn } from '#src/renderer/screens/table-import/import-line.ts';
import { useTableFile } from '#src/renderer/screens/table-import/use-table-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import {
  type OldRegister,
  oldRegisters,
  type RegisterContext,
  type RegisterDefinition,
} from '#src/shared/domain/register/import/definition.ts';
import { findRegisterHeader, planRegister, type RegisterRow } from '#src/shared/domain/register/import/plan.ts';
import { registerDefinitions } from '#src/shared/domain/register/import/registers.ts';

/** Where each register stands in the app. */
const places: Readonly<Record<OldRegister, string>> = {
  incidents: '/incidents',
  complaints: '/complaints',
  rectifications: '/drills/rectifications',
  equipment: '/drills/equipment',
  drills: '/drills/list',
};

/** 导入旧台账 (`/import/<register>`): choose, check, correct in place, write in one go. */
export function RegisterImportScreen() {
  const { register = '' } = useParams();
  const known = oldRegisters.find((r) => r === register);
  return known ? <Body key={known} register={known} /> : <Navigate to="/" replace />;
}

const columnsOf = ({ fields }: RegisterDefinition): readonly ImportColumn[] =>
  fields.map((f) => ({
    key: f.key,
    label: f.names[0] ?? '',
    isDay: f.kind === 'day',
    ...(f.key === 'phone' ? { personal: 'phone' as const } : {}),
  }));

function Body({ register }: { readonly register: OldRegister }) {
  const { t } = useTranslation('tableImport');
  const ctx = useCommands();
  const definition = registerDefinitions[register];
  const context = useRegisterContext(register);
  const findHeader = useCallback(
    (rows: readonly (readonly string[])[]) => findRegisterHeader(rows, definition.fields),
    [definition],
  );
  const plan = useCallback(
    (rows: readonly (readonly string[])[], first: number, mapping: Readonly<Partial<Record<string, number>>>) =>
      context ? planRegister(definition, rows, first, mapping, context) : [],
    [definition, context],
  );
  const state = useTableFile<RegisterRow>({ findHeader, plan: context ? plan : null });
  const nameOf = useCallback((line: RegisterRow) => (line.values[definition.titleField] ?? '').slice(0, 12), [definition]);
  const problems = useFoundProblems(state, nameOf);
  const columns = useMemo(() => columnsOf(definition), [definition]);
  const name = t(`register.${register}`);
  return (
    <>
      <ImportHead
        title={t('oldTitle', { name })}
        back={places[register]}
        state={state}
        problems={problems}
        allSame={t('oldSame')}
        before={<span className="md c2">{t('oldColumns', { names: columns.map((c) => c.label).join('、') })}</span>}
        write={(good) =>
          importRegister(
            ctx,
            register,
            good.map((r) => r.values),
          )
        }
      />
      <ImportBody state={state} columns={columns} problems={problems} drop={t('oldDrop', { name })} />
    </>
  );
}

function useRegisterContext(register: OldRegister): RegisterContext | null {
  const ctx = useCommands();
  const [context, setContext] = useState<RegisterContext | null>(null);
  useEffect(() => void registerContext(ctx, register).then(setContext), [ctx, register]);
  return context;
}
