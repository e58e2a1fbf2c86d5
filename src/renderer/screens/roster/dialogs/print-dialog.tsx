import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makePdf, savePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import { dayTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { addDays, dayIn, dayOfInstant, monthOf, weekStartOf } from '#src/shared/domain/core/day.ts';
import { buildForm, type FormChoice, type RosterForm, rosterForms } from './print-forms.ts';
import './print-dialog.css';

const papers = [
  ['A4', 'A4'],
  ['A3', 'A3'],
] as const;

/** The Mondays of the weeks that the month touches. */
function mondaysOf(days: readonly { readonly day: string }[]): string[] {
  return [...new Set(days.map((d) => weekStartOf(d.day)))];
}

/** Today and its week when the month has it, else the first. */
function useFirstChoice(): FormChoice {
  const ctx = useCommands();
  const { model } = useRosterView();
  const mondays = mondaysOf(model.frame.days);
  const today = dayOfInstant(ctx.now());
  const now = weekStartOf(today);
  return {
    form: 'roster',
    month: model.base.month,
    hallId: model.hallId,
    paper: 'A4',
    choice: 'newest',
    staffId: '',
    day: monthOf(today) === model.base.month ? today : dayIn(model.base.month, 1),
    monday: mondays.includes(now) ? now : (mondays[0] ?? now),
  };
}

/** The sheets of this hall's month: which one, A4 or A3, the published version or what the grid shows, whose, which week. */
export function PrintDialog() {
  const ctx = useCommands();
  const first = useFirstChoice();
  const [chosen, setChosen] = useState(first);
  const build = useCallback(() => buildForm(ctx, chosen), [ctx, chosen]);
  const toPdf = useCallback((html: string) => makePdf(ctx, html), [ctx]);
  return (
    <PrintPreview
      build={build}
      makePdf={toPdf}
      savePdf={(file) => savePdf(ctx, file)}
      onClose={closeRosterDialog}
      options={<Options chosen={chosen} onChoose={(patch) => setChosen({ ...chosen, ...patch })} />}
    />
  );
}

interface OptionsProps {
  readonly chosen: FormChoice;
  readonly onChoose: (patch: Partial<FormChoice>) => void;
}

function Options({ chosen, onChoose }: OptionsProps) {
  const { t } = useRosterText();
  const { t: print } = useTranslation('print');
  const { model } = useRosterView();
  const version = model.publications[0]?.version;
  return (
    <>
      <Choose
        label={print('form')}
        value={chosen.form}
        options={rosterForms.map((form) => [form, print(`forms.${form}`)] as const)}
        onPick={(form: RosterForm) => onChoose({ form })}
      />
      {(chosen.form === 'person' || chosen.form === 'slips') && <WhoseChoice chosen={chosen} onChoose={onChoose} />}
      {chosen.form === 'day' && <DayChoice chosen={chosen} onChoose={onChoose} />}
      {chosen.form === 'week' && <WeekChoice chosen={chosen} onChoose={onChoose} />}
      {version !== undefined && model.unpublished > 0 && (
        <Pick
          label={t('print.which')}
          value={chosen.choice}
          options={[
            ['newest', t('versions.version', { version })],
            ['draft', t('print.draft')],
          ]}
          onPick={(choice) => onChoose({ choice })}
        />
      )}
      <Pick label={t('print.paper')} value={chosen.paper} options={papers} onPick={(paper) => onChoose({ paper })} />
    </>
  );
}

function WhoseChoice({ chosen, onChoose }: OptionsProps) {
  const { t } = useTranslation('print');
  const { lines } = useRosterView().model;
  const people = lines.map(({ person: { member } }) => [member.id, member.name] as const);
  return (
    <Choose
      label={t('whose')}
      value={chosen.staffId}
      options={[['', t('everybody')], ...people]}
      onPick={(staffId) => onChoose({ staffId })}
    />
  );
}

function DayChoice({ chosen, onChoose }: OptionsProps) {
  const { t } = useTranslation(['print', 'common']);
  const { t: roster } = useRosterText();
  const { days } = useRosterView().model.frame;
  const options = days.map(
    ({ day }) => [day, `${dayTitle(day, roster)}　${t(`common:weekdayLong.${weekdayKey(day)}`)}`] as const,
  );
  return <Choose label={t('day')} value={chosen.day} options={options} onPick={(day) => onChoose({ day })} />;
}

function WeekChoice({ chosen, onChoose }: OptionsProps) {
  const { t } = useTranslation('print');
  const { t: roster } = useRosterText();
  const { days } = useRosterView().model.frame;
  const weeks = useMemo(
    () =>
      mondaysOf(days).map(
        (monday) => [monday, t('weekOf', { from: dayTitle(monday, roster), to: dayTitle(addDays(monday, 6), roster) })] as const,
      ),
    [days, t, roster],
  );
  return <Choose label={t('week')} value={chosen.monday} options={weeks} onPick={(monday) => onChoose({ monday })} />;
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onPick: (value: T) => void;
}

/** A list that drops down. */
function Choose<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  const pick = (text: string) => {
    const found = options.find(([key]) => key === text);
    if (found) onPick(found[0]);
  };
  return (
    <select className="print-choice" aria-label={label} value={value} onChange={(e) => pick(e.target.value)}>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}

function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  return (
    <ToggleButtonGroup exclusive value={value} aria-label={label} onChange={(_event, next: T | null) => next && onPick(next)}>
      {options.map(([key, text]) => (
        <ToggleButton key={key} value={key}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
