import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useId } from 'react';
import { type RotaSource, useRotaSource } from '#src/renderer/queries/roster/use-rota-source.ts';
import { useStatsText } from '#src/renderer/screens/roster/stats/use-stats-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayIn } from '#src/shared/domain/core/day.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { RotaCounts } from './rota-counts.tsx';
import { RotaDays } from './rota-days.tsx';
import { type RotaForm, useRota } from './use-rota.ts';
import './rota.css';

/** 周末值班轮换: whose turn it is, shown with everybody's count before it is put in with one undoable step. */
export function RotaDialog() {
  const id = useId();
  const source = useRotaSource(useRosterView().model.base.month);
  return (
    <Dialog open onClose={closeRosterDialog} fullWidth maxWidth="lg" aria-labelledby={id}>
      {source && <RotaBody source={source} id={id} />}
    </Dialog>
  );
}

function RotaBody({ source, id }: { readonly source: RotaSource; readonly id: string }) {
  const { t, roster, day } = useStatsText();
  const view = useRosterView();
  const form = useRota(source);
  const { base, publications } = view.model;
  const count = form.rota.duties.length;
  const fill = (event: FormEvent) => {
    event.preventDefault();
    const changed = view.apply('fill-weekend-rota', form.rota.rows);
    showToast(changed > 0 ? t('rota.applied', { count }) : t('rota.nothing'), { undoable: changed > 0 });
    closeRosterDialog();
  };
  return (
    <form className="rota-form" onSubmit={fill}>
      <DialogTitle id={id}>{t('rota.title')}</DialogTitle>
      <DialogContent className="col rota">
        <p className="c2">
          {t('rota.text')}
          {form.fromDate > 1 && t('rota.from', { day: day(dayIn(base.month, form.fromDate)) })}
          {publications.length > 0 && t('rota.elsewhere')}
        </p>
        <RotaChoices form={form} />
        <div className="rota-result">
          <RotaOutcome form={form} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it. */}
          <section className="rota-side" tabIndex={0} aria-label={t('rota.side')}>
            {form.kinds.map((kind) => (
              <RotaCounts key={kind} kind={kind} form={form} />
            ))}
          </section>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={closeRosterDialog}>{roster('common:cancel')}</Button>
        <Button type="submit" variant="contained" autoFocus>
          {count > 0 ? t('rota.apply', { count }) : t('rota.nothing')}
        </Button>
      </DialogActions>
    </form>
  );
}

function RotaChoices({ form: { choice, change } }: { readonly form: RotaForm }) {
  const { t } = useStatsText();
  return (
    <div className="row rota-choices">
      {(['inLieu', 'holidays', 'redo'] as const).map((key) => (
        <label key={key} className="row">
          <input type="checkbox" checked={choice[key]} onChange={(e) => change({ [key]: e.target.checked })} />
          {t(`rota.${key}`)}
        </label>
      ))}
    </div>
  );
}

/** The days, or why there is nothing to fill. */
function RotaOutcome({ form }: { readonly form: RotaForm }) {
  const { t, month } = useStatsText();
  const { context } = useRosterView().model;
  const { duties, vacancies } = form.rota;
  if (duties.length + vacancies.length > 0) return <RotaDays form={form} />;
  const asked = context.days.some(
    (info) =>
      info.kind !== 'workday' &&
      form.kinds.includes(info.kind) &&
      context.demands.some((d) => neededOn(d, info, context.exceptions) > 0),
  );
  return <p className="rota-none">{t(asked ? 'rota.already' : 'rota.noDays', { month })}</p>;
}
