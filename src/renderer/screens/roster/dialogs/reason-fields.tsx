import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { useBreachPlace } from './use-breach-place.ts';
import type { PublishForm } from './use-publish-form.ts';

interface ReasonFieldsProps {
  readonly form: PublishForm;
  /** Publishing was pressed: missing reasons are shown. */
  readonly tried: boolean;
}

/** A reason for each broken soft rule, or one for all of them. */
export function ReasonFields({ form, tried }: ReasonFieldsProps) {
  const { t } = useRosterText();
  if (form.breaches.length === 0) return null;
  return (
    <>
      <h3>{t('publish.reasons', { count: form.breaches.length })}</h3>
      {form.breaches.length > 1 && <OneForAll onFill={form.setAll} />}
      {form.breaches.map((breach) => (
        <ReasonField
          key={`${breachKey(breach)} ${breach.detail['demand'] ?? ''}`}
          breach={breach}
          value={form.reasonOf(breach)}
          missing={tried && form.reasonOf(breach).trim() === ''}
          onChange={(reason) => form.setReason(breach, reason)}
        />
      ))}
    </>
  );
}

function OneForAll({ onFill }: { readonly onFill: (reason: string) => void }) {
  const { t } = useRosterText();
  const [reason, setReason] = useState('');
  return (
    <div className="row">
      <TextField
        className="grow"
        label={t('publish.allReason')}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
        sx={{ marginTop: 2 }}
      />
      <Button sx={{ marginTop: 2 }} onClick={() => onFill(reason)}>
        {t('publish.fillAll')}
      </Button>
    </div>
  );
}

interface ReasonFieldProps {
  readonly breach: Breach;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (reason: string) => void;
}

function ReasonField({ breach, value, missing, onChange }: ReasonFieldProps) {
  const { t } = useRosterText();
  const { model, words } = useRosterView();
  const place = useBreachPlace()(breach);
  return (
    <div className="reason">
      <p className="md">
        <b>{place}</b>　{words.ruleTitle(breach, model.frame)}
        <span className="c3">　{words.ruleText(breach, model.frame)}</span>
      </p>
      <TextField
        fullWidth
        value={value}
        error={missing}
        helperText={missing ? t('publish.missing') : undefined}
        slotProps={{ htmlInput: { 'aria-label': t('publish.reasonFor', { where: place }) } }}
        onChange={(e) => onChange(e.target.value)}
      />
    </div>
  );
}
