import { useTranslation } from 'react-i18next';
import type { PlanLine } from '#src/renderer/queries/emergency-plan/use-plans.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

interface PlanPageProps {
  readonly line: PlanLine;
  readonly version: PlanVersion;
  readonly people: readonly StaffMember[];
}

/** A version to read: when it begins, who does what, the numbers and the things at hand. */
export function PlanPage({ line, version, people }: PlanPageProps) {
  const { t } = useTranslation('plans');
  return (
    <article className="plan-page">
      <h2 className="plan-title">
        {line.plan.title}
        <span className="c3">　{t('version', { version: version.version })}</span>
      </h2>
      <Words heading={t('part.purpose')} text={version.purpose} />
      <Words heading={t('part.trigger')} text={version.trigger} />
      <Steps version={version} />
      <Roles version={version} people={people} />
      <Pairs heading={t('part.contacts')} rows={version.contacts.map((c) => [c.id, c.name, c.phone, c.when])} />
      <Pairs heading={t('part.equipment')} rows={version.equipment.map((e) => [e.id, e.name, e.place, ''])} />
      <Words heading={t('part.aftermath')} text={version.aftermath} />
      <Words heading={t('part.cautions')} text={version.cautions} />
    </article>
  );
}

function Words({ heading, text }: { readonly heading: string; readonly text: string }) {
  const lines = text.split('\n').filter((l) => l.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      {lines.map((l) => (
        <p key={l}>{l}</p>
      ))}
    </section>
  );
}

function Steps({ version }: { readonly version: PlanVersion }) {
  const { t } = useTranslation('plans');
  const roleOf = (id: string) => version.roles.find((r) => r.id === id)?.name ?? t('anybody');
  return (
    <section>
      <h3>{t('part.steps')}</h3>
      <ol className="plan-steps">
        {version.steps.map((s, i) => (
          <li key={s.id}>
            <kbd>{i + 1}</kbd>
            <span className="grow">{s.text}</span>
            <span className="c2 nw">{roleOf(s.roleId)}</span>
            <span className="c3 nw">{s.withinMinutes === 0 ? '' : t('within', { count: s.withinMinutes })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Roles({ version, people }: Pick<PlanPageProps, 'version' | 'people'>) {
  const { t } = useTranslation('plans');
  return (
    <section>
      <h3>{t('part.roles')}</h3>
      <dl className="plan-roles">
        {version.roles.map((r) => (
          <div key={r.id}>
            <dt>{r.name}</dt>
            <dd>
              {r.duty}
              {r.staffId !== '' && <span className="c2">　{people.find((m) => m.id === r.staffId)?.name}</span>}
              {r.deputy !== '' && <span className="c3">　{t('deputyIs', { name: r.deputy })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Pairs({ heading, rows }: { readonly heading: string; readonly rows: readonly (readonly string[])[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <dl className="plan-roles">
        {rows.map(([id, name, what, more]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {what}
              {more && <span className="c3">　{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
