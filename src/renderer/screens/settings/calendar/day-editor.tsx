import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editDay } from '#src/renderer/commands/calendar/save-calendar.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { choiceOf, choicesFor, type DayChoice, entryFor } from '#src/shared/domain/calendar/day-choice.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { monthNumber } from './day-words.ts';

/** The picked day: what it is, and changing it with a reason. */
export function DayEditor({ info }: { readonly info: DayInfo | undefined }) {
  const { t } = useTranslation('calendar');
  if (!info)
    return (
      <section>
        <p className="c2">{t('edit.pick')}</p>
        <Legend />
      </section>
    );
  return <DayForm info={info} />;
}

function DayForm({ info }: { readonly info: DayInfo }) {
  const { t } = useTranslation(['calendar', 'common']);
  const form = useDayForm(info);
  const kind = t(`choice.${choiceOf(info)}`);
  return (
    <section>
      <h2>
        {t('edit.title', {
          month: monthNumber(info.day),
          date: dateOf(info.day),
          weekday: t(`common:weekdayLong.${weekdayKey(info.day)}`),
        })}
      </h2>
      <p className="c2 md">{info.name === '' ? t('edit.is', { kind }) : t('edit.isNamed', { kind, name: info.name })}</p>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          void form.save();
        }}
      >
        <ToggleButtonGroup
          exclusive
          fullWidth
          value={form.choice}
          aria-label={t('edit.change')}
          onChange={(_event, value: DayChoice | null) => value && form.setChoice(value)}
        >
          {choicesFor(info.day).map((choice) => (
            <ToggleButton key={choice} value={choice}>
              {t(`choice.${choice}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {form.choice !== 'workday' && (
          <TextField
            fullWidth
            label={t('edit.name')}
            helperText={t('edit.nameHint')}
            value={form.name}
            onChange={(e) => form.setName(e.target.value)}
          />
        )}
        <TextField
          fullWidth
          label={t('edit.reason')}
          value={form.why}
          error={form.problem !== ''}
          helperText={form.problem || t('edit.reasonHint')}
          onChange={(e) => form.setWhy(e.target.value)}
        />
        <Button type="submit" variant="contained">
          {t('edit.save')}
        </Button>
      </form>
    </section>
  );
}

function useDayForm(info: DayInfo) {
  const { t } = useTranslation(['calendar', 'common']);
  const ctx = useCommands();
  const say = useProblemText();
  const [choice, setChoice] = useState(choiceOf(info));
  const [name, setName] = useState(info.name);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState('');
  const save = async () => {
    if (choice === choiceOf(info) && name.trim() === info.name) return setProblem(t('edit.same'));
    if (why.trim() === '') return setProblem(t('common:reasonRequired'));
    const done = await editDay(ctx, info.day, entryFor(info.day, choice, name.trim()), why.trim());
    if (!done.ok) return setProblem(say(done.error));
    setProblem('');
    setWhy('');
    const kind = t(`choice.${choice}`);
    showToast(t('edit.saved', { month: monthNumber(info.day), date: dateOf(info.day), kind }), { undoable: true });
  };
  return { choice, setChoice, name, setName, why, setWhy, problem, save };
}

function Legend() {
  const { t } = useTranslation('calendar');
  return (
    <ul className="letters md c2">
      {(['holiday', 'off', 'makeUp'] as const).map((letter) => (
        <li key={letter}>
          <span className={`cal-day ${letter}`} data-letter={t(`letter.${letter}`)} />
          {t(`legend.${letter}`)}
        </li>
      ))}
    </ul>
  );
}
