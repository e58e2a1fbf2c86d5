import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { PunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { PunchImportPlan } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchLink } from '#src/shared/domain/attendance/types.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import { BadLines } from './bad-lines.tsx';
import { EffectLines } from './effect-lines.tsx';
import { UnknownNumbers } from './unknown-numbers.tsx';
import { usePunchPlan } from './use-punch-plan.ts';

interface PunchPreviewProps {
  readonly read: PunchFile;
  /** Its columns were named a moment ago. */
  readonly named: boolean;
  readonly links: readonly PunchLink[];
  readonly today: string;
  /** A file is being written. */
  readonly busy: boolean;
  readonly onLink: (links: readonly PunchLink[]) => void;
  readonly onWrite: () => void;
  readonly onColumns: () => void;
  readonly onCancel: () => void;
}

/** What the file would change, before anything is written. */
export function PunchPreview({ read, named, links, today, busy, onLink, onWrite, onColumns, onCancel }: PunchPreviewProps) {
  const { t } = useTranslation(['punches', 'common']);
  const { plan, effect, share } = usePunchPlan(read, links);
  if (!plan) return <p aria-live="polite">{t('punches:checking')}</p>;
  return (
    <section className="col">
      <h2>
        {read.name}　<span className="c3 md">{t(`punches:format.${read.parsed.format}`)}</span>
      </h2>
      {read.table && (
        <p className="c2 md">
          {read.mapping && `${t(named ? 'punches:named' : 'punches:remembered')} · `}
          <button type="button" className="link" onClick={onColumns}>
            {read.mapping ? t('punches:change') : t('punches:changeColumns')}
          </button>
        </p>
      )}
      <Facts read={read} plan={plan} today={today} />
      {plan.add.length > 0 && <EffectLines effect={effect} share={share} />}
      {plan.unknown.length > 0 && <UnknownNumbers unknown={plan.unknown} onLink={onLink} />}
      {read.parsed.badLines.length > 0 && <BadLines fileName={read.name} lines={read.parsed.badLines} />}
      <div className="row punch-acts">
        <Button variant="contained" disabled={busy || plan.add.length === 0 || plan.unknown.length > 0} onClick={onWrite}>
          {t('punches:write', { count: plan.add.length })}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  );
}

interface FactsProps {
  readonly read: PunchFile;
  readonly plan: PunchImportPlan;
  readonly today: string;
}

/** What is new, what the book has, and what stays out and why. */
function Facts({ read, plan, today }: FactsProps) {
  const { t } = useTranslation(['punches', 'common']);
  const say = useProblemText();
  const month = (day: string) => t('common:monthTitle', { year: day.slice(0, 4), month: Number(day.slice(5, 7)) });
  const { firstDay: first, lastDay: last, duplicates, leftOut } = plan;
  const add = plan.add.length;
  const people = new Set(plan.add.map((p) => p.number)).size;
  const days = new Set(plan.add.map((p) => p.at.slice(0, 10))).size;
  return (
    <>
      <p>
        {t('punches:summary', { first, last, add, duplicates, bad: read.parsed.badLines.length })}
        {add > 0 && <span className="c2">　{t('punches:who', { people, days })}</span>}
      </p>
      {monthOf(first) !== monthOf(today) && (
        <p className="warn md">{t('punches:otherMonth', { file: month(first), now: month(today) })}</p>
      )}
      {add > 0 &&
        leftOut.map((l) => (
          <p key={l.month} className="warn md">
            {t('punches:leftOut', { month: month(l.month), count: l.count })}
          </p>
        ))}
      {plan.sameMinute > 0 && <p className="c2 md">{t('punches:sameMinute', { count: plan.sameMinute })}</p>}
      {read.macros && <p className="c2 md">{t('punches:macros')}</p>}
      {add === 0 && leftOut[0] && (
        <p className="warn">{say({ code: 'attendance/locked', detail: { month: Number(leftOut[0].month.slice(5)) } })}</p>
      )}
      {add === 0 && !leftOut[0] && <p className="c2">{say({ code: 'punch/nothing-new' })}</p>}
    </>
  );
}
