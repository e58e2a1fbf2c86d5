import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useBreachPlace } from './use-breach-place.ts';
import type { PublishForm, Unexplained } from './use-publish-form.ts';

interface ReasonFieldsProps {
  readonly form: PublishForm;
  /** Publishing was pressed: missing reasons are shown. */
  readonly tried: boolean;
}

/** A reason for each broken soft rule, or one for all of them. */
export function ReasonFields({ form, tried }: ReasonFieldsProps) {
  const { t } = useRosterText();
  if (form.places.length === 0) return null;
  return (
    <>
      <h3>{t('publish.reasons', { count: form.places.length })}</h3>
      {form.places.length > 1 && <OneForAll onFill={form.setAll} />}
      {form.places.map((place) => (
        <ReasonField
          key={place.key}
          place={place}
          value={form.reasonOf(place)}
          missing={tried && form.reasonOf(place).trim() === ''}
          onChange={(reason) => form.setReason(place, reason)}
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
  readonly place: Unexplained;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (reason: string) => void;
}

function ReasonField({ place, value, missing, onChange }: ReasonFieldProps) {
  const { t } = useRosterText();
  const { model, words } = useRosterView();
  const where = useBreachPlace()(place.first);
  return (
    <div className="reason">
      <p className="md">
        <b>{where}</b>　{words.ruleTitle(place.first, model.frame)}
        <span className="c3">　{place.all.map((b) => words.ruleText(b, model.frame)).join('')}</span>
      </p>
      <TextField
        fullWidth
        value={value}
        error={missing}
        helperText={missing ? t('publish.missing') : undefined}
        slotProps={{ htmlInput: { 'aria-label': t('publish.reasonFor', { where }) } }}
        onChange={(e) => onChange(e.target.value)}
      />
    </div>
  );
}
