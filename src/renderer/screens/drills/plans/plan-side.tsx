import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepPlanHead, revisePlan, voidPlan } from '#src/renderer/commands/emergency-plan/edit-plan.ts';
import { buildEmergencyCard } from '#src/renderer/commands/print/emergency-card.ts';
import { buildPlanBooklet } from '#src/renderer/commands/print/plan-booklet.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import type { PlanBook, PlanLine } from '#src/renderer/queries/emergency-plan/use-plans.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { addMonths, type DayKey } from '#src/shared/domain/core/day.ts';
import { drillMonths } from '#src/shared/domain/incident/safety-settings.ts';
import { ApproveForm } from './approve-form.tsx';

interface PlanSideProps {
  readonly line: PlanLine;
  readonly shownId: string;
  readonly book: PlanBook;
  readonly today: DayKey;
  /** A version's id, or `compare`. */
  readonly onShow: (part: string) => void;
}

/** What is in force, what is due, and the acts: revise, approve, print. */
export function PlanSide(props: PlanSideProps) {
  const { line, shownId, book, today, onShow } = props;
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const card = useCallback(() => buildEmergencyCard(ctx, shownId), [ctx, shownId]);
  const booklet = useCallback(() => buildPlanBooklet(ctx, shownId), [ctx, shownId]);
  return (
    <aside className="side register-side" aria-label={t('side.label')}>
      <section>
        <h2>{t('side.standing')}</h2>
        <Facts line={line} book={book} today={today} />
        <div className="acts">
          <FormButton label={t('side.card')} build={card} main />
          <FormButton label={t('side.booklet')} build={booklet} />
        </div>
      </section>
      {line.draft ? <ApproveForm key={line.draft.id} draft={line.draft} today={today} /> : null}
      <Versions line={line} shownId={shownId} onShow={onShow} />
      <Acts line={line} onShow={onShow} />
    </aside>
  );
}

function Facts({ line, book, today }: Pick<PlanSideProps, 'line' | 'book' | 'today'>) {
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const { inForce, lastDrill, everyMonths, plan } = line;
  const nextDrill = lastDrill === '' ? '' : `${addMonths(lastDrill.slice(0, 7), everyMonths)}-${lastDrill.slice(8)}`;
  return (
    <dl>
      <dt>{t('side.kind')}</dt>
      <dd>{book.safety.kinds.find((k) => k.kind === plan.kind)?.name}</dd>
      <dt>{t('side.inForce')}</dt>
      <dd>{inForce ? t('side.since', { version: inForce.version, day: inForce.effectiveFrom }) : t('noneInForce')}</dd>
      <dt>{t('side.approvedBy')}</dt>
      <dd>{inForce?.approvedBy ?? ''}</dd>
      <dt>{t('side.review')}</dt>
      <dd className={inForce && inForce.nextReview < today ? 'bad b' : ''}>{inForce?.nextReview ?? ''}</dd>
      <dt>{t('side.every')}</dt>
      <dd>
        <select
          className="plain-select"
          aria-label={t('side.every')}
          value={plan.drillEveryMonths}
          onChange={(e) => void keepPlanHead(ctx, plan.id, { drillEveryMonths: Number(e.target.value) })}
        >
          {[0, 1, 3, 6, 12].map((n) => (
            <option key={n} value={n}>
              {n === 0 ? t('side.byLaw', { count: drillMonths(plan.kind, book.safety) }) : t('side.months', { count: n })}
            </option>
          ))}
        </select>
      </dd>
      <dt>{t('side.lastDrill')}</dt>
      <dd className={nextDrill !== '' && nextDrill < today ? 'bad b' : ''}>
        {lastDrill === '' ? t('side.neverDrilled') : lastDrill}
      </dd>
    </dl>
  );
}

function Versions({ line, shownId, onShow }: Pick<PlanSideProps, 'line' | 'shownId' | 'onShow'>) {
  const { t } = useTranslation('plans');
  return (
    <section>
      <h2>{t('side.versions')}</h2>
      <ul className="plan-versions">
        {line.versions.map((v) => (
          <li key={v.id}>
            <button type="button" className="link md" aria-current={v.id === shownId} onClick={() => onShow(v.id)}>
              {v.state === 'draft' ? t('drafting', { version: v.version }) : t('version', { version: v.version })}
            </button>
            <span className="sm c2">{v.effectiveFrom}</span>
            {v.changeNote !== '' && <span className="sm c3">{v.changeNote}</span>}
          </li>
        ))}
      </ul>
      {line.versions.length > 1 && (
        <button type="button" className="link md" onClick={() => onShow('compare')}>
          {t('side.compare')}
        </button>
      )}
    </section>
  );
}

function Acts({ line, onShow }: Pick<PlanSideProps, 'line' | 'onShow'>) {
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const say = useProblemText();
  const [asking, setAsking] = useState(false);
  const { draft } = line;
  const told = async (work: Promise<{ readonly ok: boolean; readonly error?: Parameters<typeof say>[0] }>) => {
    const done = await work;
    if (done.error) showToast(say(done.error), { tone: 'bad' });
    else onShow('');
  };
  return (
    <section>
      <div className="row">
        {!draft && (
          <Button variant="contained" onClick={() => void told(revisePlan(ctx, line.id))}>
            {t('act.revise')}
          </Button>
        )}
        <Button onClick={() => setAsking(true)}>{t(draft ? 'act.drop' : 'act.void')}</Button>
      </div>
      {asking && (
        <ReasonDialog
          danger
          title={t(draft ? 'act.dropTitle' : 'act.voidTitle', { title: line.plan.title })}
          effect={t(draft ? 'act.dropEffect' : 'act.voidEffect')}
          act={t(draft ? 'act.drop' : 'act.void')}
          onAct={(reason) => {
            setAsking(false);
            void told(draft ? dropDraft(ctx, draft.id, reason) : voidPlan(ctx, line.id, reason));
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
