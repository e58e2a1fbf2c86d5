import { useTranslation } from 'react-i18next';
import type { PlanContact, PlanRole, PlanStep, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { Cell, RowEditor } from './row-editor.tsx';

interface RowsProps<T> {
  readonly rows: readonly T[];
  readonly onChange: (rows: readonly T[]) => void;
}

const blankRole = (id: string): PlanRole => ({ id, name: '', duty: '', postId: '', staffId: '', deputy: '', channel: '' });

export function RoleRows({ rows, people, onChange }: RowsProps<PlanRole> & { readonly people: readonly StaffMember[] }) {
  const { t } = useTranslation('plans');
  return (
    <RowEditor heading={t('part.roles')} rows={rows} blank={blankRole} onChange={onChange}>
      {(row, i, set) => (
        <>
          <Cell width="name" label={t('line.role', { line: i + 1 })} value={row.name} onKeep={(name) => set({ name })} />
          <Cell width="grow" label={t('line.duty')} value={row.duty} onKeep={(duty) => set({ duty })} />
          <select
            className="plain-select"
            aria-label={t('line.person', { line: i + 1 })}
            value={row.staffId}
            onChange={(e) => set({ staffId: e.target.value })}
          >
            <option value="">{t('line.onDuty')}</option>
            {people.map((m) => (
              <option key={m.id} value={m.id}>
                {m.name}
              </option>
            ))}
          </select>
          <Cell width="name" label={t('line.deputy')} value={row.deputy} onKeep={(deputy) => set({ deputy })} />
          <Cell width="short" label={t('line.channel')} value={row.channel} onKeep={(channel) => set({ channel })} />
        </>
      )}
    </RowEditor>
  );
}

const blankStep = (id: string): PlanStep => ({ id, text: '', roleId: '', withinMinutes: 0 });

export function StepRows({ rows, roles, onChange }: RowsProps<PlanStep> & { readonly roles: readonly PlanRole[] }) {
  const { t } = useTranslation('plans');
  return (
    <RowEditor heading={t('part.steps')} rows={rows} blank={blankStep} onChange={onChange}>
      {(row, i, set) => (
        <>
          <Cell width="grow" label={t('line.step', { line: i + 1 })} value={row.text} onKeep={(text) => set({ text })} />
          <select
            className="plain-select"
            aria-label={t('line.stepRole', { line: i + 1 })}
            value={row.roleId}
            onChange={(e) => set({ roleId: e.target.value })}
          >
            <option value="">{t('anybody')}</option>
            {roles.map((r) => (
              <option key={r.id} value={r.id}>
                {r.name}
              </option>
            ))}
          </select>
          <Cell
            width="short"
            label={t('line.minutes')}
            value={row.withinMinutes === 0 ? '' : String(row.withinMinutes)}
            onKeep={(text) => set({ withinMinutes: Math.min(1440, Math.max(0, Math.round(Number(text)) || 0)) })}
          />
        </>
      )}
    </RowEditor>
  );
}

export function ContactRows({ rows, onChange }: RowsProps<PlanContact>) {
  const { t } = useTranslation('plans');
  return (
    <RowEditor
      heading={t('part.contacts')}
      rows={rows}
      blank={(id) => ({ id, name: '', phone: '', when: '' })}
      onChange={onChange}
    >
      {(row, i, set) => (
        <>
          <Cell width="name" label={t('line.contact', { line: i + 1 })} value={row.name} onKeep={(name) => set({ name })} />
          <Cell width="phone" label={t('line.phone')} value={row.phone} onKeep={(phone) => set({ phone })} />
          <Cell width="grow" label={t('line.when')} value={row.when} onKeep={(when) => set({ when })} />
        </>
      )}
    </RowEditor>
  );
}

export function EquipmentRows({ rows, onChange }: RowsProps<PlanVersion['equipment'][number]>) {
  const { t } = useTranslation('plans');
  return (
    <RowEditor heading={t('part.equipment')} rows={rows} blank={(id) => ({ id, name: '', place: '' })} onChange={onChange}>
      {(row, i, set) => (
        <>
          <Cell width="name" label={t('line.thing', { line: i + 1 })} value={row.name} onKeep={(name) => set({ name })} />
          <Cell width="grow" label={t('line.place')} value={row.place} onKeep={(place) => set({ place })} />
        </>
      )}
    </RowEditor>
  );
}
