import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addEntry } from '#src/renderer/commands/incident/write-incident.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { PlanStep } from '#src/shared/domain/emergency-plan/types.ts';
import { stampOf } from '#src/shared/domain/incident/timeline.ts';
import { useCaseAct } from './use-case-act.ts';

interface PlanColumnProps {
  readonly found: IncidentCase;
  readonly onStamp: (stepId: string) => void;
}

/** The plan's steps, one key each, and the telephone numbers to call first. */
export function PlanColumn({ found, onStamp }: PlanColumnProps) {
  const { t } = useTranslation('incidents');
  const { version, planTitle, entries } = found;
  const steps = version?.steps ?? [];
  const done = steps.filter((s) => stampOf(entries, s.id)).length;
  const next = steps.find((s) => !stampOf(entries, s.id))?.id;
  return (
    <section className="plan-column" aria-label={t('plan.label')}>
      <div className="column-head">
        <h2 className="grow">
          {version ? planTitle : t('plan.none')}
          {version && (
            <span className="sm c3">
              　{t('plan.version', { version: version.version, month: version.effectiveFrom.slice(0, 7) })}
            </span>
          )}
        </h2>
        {version && <span className="md c2">{t('plan.done', { done, all: steps.length })}</span>}
      </div>
      {!version && (
        <p className="md c2 column-note">
          {t('plan.noneText')} <Link to="/drills/plans">{t('plan.go')}</Link>
        </p>
      )}
      <ol className="case-steps">
        {steps.map((s, i) => (
          <Step key={s.id} step={s} number={i + 1} next={s.id === next} found={found} onStamp={onStamp} />
        ))}
      </ol>
      <Calls found={found} />
    </section>
  );
}

interface StepProps extends PlanColumnProps {
  readonly step: PlanStep;
  readonly number: number;
  readonly next: boolean;
}

function Step({ step, number, next, found, onStamp }: StepProps) {
  const { t } = useTranslation('incidents');
  const stamp = stampOf(found.entries, step.id);
  const closed = found.incident.state === 'closed';
  const role = found.version?.roles.find((r) => r.id === step.roleId);
  const person = found.staff.find((m) => m.id === (found.incident.stepOwners[step.id] ?? role?.staffId));
  return (
    <li className={next ? 'next' : stamp ? 'done' : ''}>
      <button type="button" disabled={stamp !== undefined || closed} onClick={() => onStamp(step.id)}>
        <kbd>{number}</kbd>
        <span className="grow">{step.text}</span>
        <span className="md c2 nw">{person?.name ?? role?.name ?? ''}</span>
        <span className="time">{stamp ? stamp.at.slice(11, 19) : next ? t('plan.press', { key: number }) : '—'}</span>
      </button>
    </li>
  );
}

/** 先打电话: one press writes the call with its time. */
function Calls({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const { incident, entries, settings, version } = found;
  const own = (version?.contacts ?? []).filter((c) => c.phone !== '');
  const phones = [...settings.safety.phones, ...own.filter((c) => !settings.safety.phones.some((p) => p.phone === c.phone))];
  const call = (name: string, phone: string) =>
    void act(
      addEntry(ctx, incident.id, { kind: 'call', text: t('call.text', { name, phone }), stepId: '', whom: phone, at: '' }),
    );
  return (
    <div className="case-calls">
      <span className="md c2">{t('call.first')}</span>
      {phones.map((p) => {
        const called = entries.some((e) => e.kind === 'call' && e.whom === p.phone && !e.struck);
        return (
          <button key={p.id} type="button" className={called ? 'called' : ''} onClick={() => call(p.name, p.phone)}>
            {p.phone.length > 3 && p.name} {p.phone} {called && t('call.done')}
          </button>
        );
      })}
    </div>
  );
}
