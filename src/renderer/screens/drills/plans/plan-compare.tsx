import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import type { PlanLine } from '#src/renderer/queries/emergency-plan/use-plans.ts';
import { planDifferences } from '#src/shared/domain/emergency-plan/difference.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';

/** 修订对照: two versions side by side, only what differs. */
export function PlanCompare({ line }: { readonly line: PlanLine }) {
  const { t } = useTranslation('plans');
  const [newest, before] = line.versions;
  const [fromId, setFrom] = useState(before?.id ?? '');
  const [toId, setTo] = useState(newest?.id ?? '');
  const from = line.versions.find((v) => v.id === fromId);
  const to = line.versions.find((v) => v.id === toId);
  if (!from || !to) return <EmptyState title={t('compare.one')} text={t('compare.oneText')} />;
  const rows = planDifferences(from, to);
  return (
    <article className="plan-page">
      <h2 className="plan-title">{t('compare.title', { title: line.plan.title })}</h2>
      <table className="tb plan-compare" aria-label={t('compare.title', { title: line.plan.title })}>
        <thead>
          <tr>
            <th>{t('compare.part')}</th>
            <th>
              <VersionPick label={t('compare.before')} versions={line.versions} value={fromId} onChange={setFrom} />
            </th>
            <th>
              <VersionPick label={t('compare.after')} versions={line.versions} value={toId} onChange={setTo} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((d) => (
            <tr key={`${d.part} ${d.before} ${d.after}`}>
              <td className="c2">{t(`part.${d.part}`)}</td>
              <td>{d.before === '' ? <span className="c3">{t('compare.new')}</span> : <del>{d.before}</del>}</td>
              <td>{d.after === '' ? <span className="c3">{t('compare.gone')}</span> : <ins>{d.after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="c2">{t('compare.same')}</p>}
    </article>
  );
}

interface VersionPickProps {
  readonly label: string;
  readonly versions: readonly PlanVersion[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function VersionPick({ label, versions, value, onChange }: VersionPickProps) {
  const { t } = useTranslation('plans');
  return (
    <select className="plain-select" aria-label={label} value={value} onChange={(e) => onChange(e.target.value)}>
      {versions.map((v) => (
        <option key={v.id} value={v.id}>
          {v.state === 'draft' ? t('drafting', { version: v.version }) : t('version', { version: v.version })}
        </option>
      ))}
    </select>
  );
}
