import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { monthScope } from '#src/renderer/screens/roster/scope.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { rowSpan } from '#src/shared/domain/roster/edit/selection.ts';
import type { PatternForm } from './use-pattern-form.ts';

interface FieldsProps {
  readonly form: PatternForm;
  /** Filling was pressed: an empty field is shown as missing. */
  readonly tried: boolean;
}

/** The turn, whom it is laid on, and who starts later than whom. */
export function PatternFieldRows({ form, tried }: FieldsProps) {
  const { t } = useDemandText();
  const { fields, change } = form;
  const textError = tried || fields.text !== '' ? form.textError : '';
  return (
    <>
      <TextField
        autoFocus
        label={t('pattern.label')}
        value={fields.text}
        error={textError !== ''}
        helperText={textError || t('pattern.hint')}
        onChange={(e) => change({ text: e.target.value })}
      />
      <div className="row pattern-row">
        <WhoField form={form} />
        <TextField
          label={t('pattern.step')}
          value={fields.step}
          error={form.stepError !== ''}
          helperText={form.stepError || t('pattern.stepHint')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          onChange={(e) => change({ step: e.target.value })}
          sx={{ width: 180 }}
        />
        <StaggerField form={form} />
      </div>
    </>
  );
}

function WhoField({ form }: { readonly form: PatternForm }) {
  const { t } = useDemandText();
  const view = useRosterView();
  const [r0, r1] = rowSpan(monthScope(view, useRosterSelection.getState().area));
  const posts = new Map(view.lines.flatMap(({ place }) => (place.post ? [[place.post.id, place.post.name] as const] : [])));
  const countOf = (id: string) => view.lines.filter((l) => l.place.post?.id === id).length;
  const selected = r1 - r0 + 1;
  return (
    <TextField
      select
      label={t('pattern.who')}
      value={form.fields.who}
      helperText=" "
      onChange={(e) => form.change({ who: e.target.value })}
      sx={{ width: 240 }}
    >
      {selected < view.lines.length && <MenuItem value="all">{t('pattern.everybody', { count: view.lines.length })}</MenuItem>}
      <MenuItem value="selected">
        {t(selected < view.lines.length ? 'pattern.selected' : 'pattern.everybody', { count: selected })}
      </MenuItem>
      {[...posts].map(([id, post]) => (
        <MenuItem key={id} value={id}>
          {t('pattern.postPeople', { post, count: countOf(id) })}
        </MenuItem>
      ))}
    </TextField>
  );
}

const staggers = ['person', 'team', 'continue'] as const;

function StaggerField({ form }: { readonly form: PatternForm }) {
  const { t } = useDemandText();
  const hint = form.strangers > 0 ? t('pattern.continueHint', { count: form.strangers }) : t('pattern.continueFits');
  return (
    <fieldset className="stagger">
      <legend>{t('pattern.by')}</legend>
      <div className="row">
        {staggers.map((by) => (
          <label key={by} className="row">
            <input type="radio" name="stagger" checked={form.fields.by === by} onChange={() => form.change({ by })} />
            {t(`pattern.${by}`)}
          </label>
        ))}
      </div>
      {form.fields.by === 'continue' && form.turn.length > 0 && <p className="sm c2">{hint}</p>}
    </fieldset>
  );
}

/** Who may not work yet is left alone unless the person wants it otherwise. */
export function SkipBarred({ form }: { readonly form: PatternForm }) {
  const { t } = useDemandText();
  const { skip } = form.fields;
  if (form.left === 0 && skip) return null;
  return (
    <label className="row md skip-barred">
      <input type="checkbox" checked={skip} onChange={(e) => form.change({ skip: e.target.checked })} />
      {skip ? t('pattern.skipped', { count: form.left }) : t('pattern.skip')}
    </label>
  );
}
