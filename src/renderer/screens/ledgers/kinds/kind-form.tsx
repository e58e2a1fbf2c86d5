import Button from '@mui/material/Button';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Segment } from '#src/renderer/components/segment.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { nextRuledNumber } from '#src/shared/domain/register/record-number.ts';
import { FieldRow } from './field-row.tsx';
import { type KindDraft, useKindDraft } from './use-kind-draft.ts';

interface KindFormProps {
  readonly kind: LedgerKind;
  /** Not in the book yet. */
  readonly fresh: boolean;
  readonly today: DayKey;
  readonly onSaved: (kind: LedgerKind) => void;
}

/** The definition of one ledger: name, numbering, columns. */
export function KindForm({ kind, fresh, today, onSaved }: KindFormProps) {
  const { t } = useTranslation('ledgers');
  const say = useProblemText();
  const form = useKindDraft(kind, onSaved);
  const { draft, problem } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form className="define" aria-label={t('define.label')} onSubmit={submit}>
      <Head form={form} today={today} />
      <Fields key={form.revision} form={form} />
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
      <div className="row">
        <Button onClick={form.addField}>{t('define.addField')}</Button>
        <Button type="submit" variant="contained">
          {t('define.save')}
        </Button>
        {form.changed && <Button onClick={form.putBack}>{t('define.putBack')}</Button>}
        <span className="grow" />
        {!fresh && (
          <Button onClick={() => void form.save({ off: draft.off !== true })}>
            {t(draft.off ? 'define.useAgain' : 'define.stop')}
          </Button>
        )}
      </div>
      <p className="md c2">{t('define.note')}</p>
    </form>
  );
}

function Head({ form, today }: { readonly form: KindDraft; readonly today: DayKey }) {
  const { t } = useTranslation('ledgers');
  const { draft, set, problem } = form;
  return (
    <div className="define-head">
      <label>
        <span>{t('define.name')}</span>
        <input
          className="plain-input"
          aria-invalid={problem?.at === 'name'}
          value={draft.name}
          onChange={(e) => set({ name: e.target.value })}
        />
      </label>
      <label>
        <span>{t('define.about')}</span>
        <input className="plain-input" value={draft.note} onChange={(e) => set({ note: e.target.value })} />
      </label>
      <div className="row">
        <label>
          <span>{t('define.prefix')}</span>
          <input
            className="plain-input prefix"
            aria-invalid={problem?.at === 'prefix'}
            value={draft.prefix}
            onChange={(e) => set({ prefix: e.target.value.toUpperCase() })}
          />
        </label>
        <Segment
          label={t('define.per')}
          value={draft.per}
          options={[
            ['year', t('define.perYear')],
            ['month', t('define.perMonth')],
          ]}
          onChange={(per) => set({ per })}
        />
        <span className="md c2">{t('define.like', { number: nextRuledNumber(draft, today, []) })}</span>
      </div>
    </div>
  );
}

const columns = ['name', 'type', 'required', 'choices', 'doneOrUnit', 'print', 'stat', 'used', 'acts'] as const;

function Fields({ form }: { readonly form: KindDraft }) {
  const { t } = useTranslation('ledgers');
  const { fields } = form.draft;
  return (
    <table className="tb define-fields" aria-label={t('define.fields')}>
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c} className={c === 'stat' || c === 'used' ? `c ${c}` : c}>
              {t(`define.column.${c}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((f, i) => (
          <FieldRow key={f.key} field={f} form={form} first={i === 0} last={i === fields.length - 1} />
        ))}
      </tbody>
    </table>
  );
}
