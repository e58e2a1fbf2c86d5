import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDrill } from '#src/renderer/commands/drill/arrange-drill.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { type DayKey, parseClock } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

interface PlanFormProps {
  readonly book: DrillBook;
  readonly planId: string;
  readonly today: DayKey;
  readonly onDone: (drillId: string) => void;
  readonly onClose: () => void;
}

/** The usual drill: half past four, half an hour, every hall. */
const USUAL_START = '16:30';
const USUAL_MINUTES = 30;

/** The line as typed; sending puts the drill into the calendar under the plan's short name. */
function usePlanForm({ book, planId, today, onDone }: Omit<PlanFormProps, 'onClose'>) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const [draft, setDraft] = useState({ planId, day: '', time: USUAL_START, place: '' });
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    const day = parseDay(draft.day, Number(today.slice(0, 4)));
    const startsAt = parseClock(draft.time);
    if (day === null) return setProblem({ code: 'drill/no-day' });
    if (startsAt === null) return setProblem({ code: 'drill/no-time' });
    const plan = book.due.find((d) => d.plan.id === draft.planId)?.plan;
    const name = plan?.title.replace(/(事故|事件)?应急预案$/, '') ?? '';
    const made = await addDrill(ctx, {
      planId: draft.planId,
      title: t('planForm.title', { year: day.slice(0, 4), plan: name }),
      hallIds: plan?.hallIds.length ? plan.hallIds : book.halls.map((h) => h.id),
      day,
      startsAt,
      minutes: USUAL_MINUTES,
      place: draft.place,
      organiser: '',
    });
    if (made.ok) onDone(made.value.id);
    else setProblem(made.error);
  };
  return { draft, set: (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part })), problem, send };
}

/** One line: which plan, which day, at what time, where. Enter puts it into the calendar. */
export function PlanForm({ onClose, ...props }: PlanFormProps) {
  const { t } = useTranslation('drills');
  const say = useProblemText();
  const { draft, set, problem, send } = usePlanForm(props);
  return (
    <form
      className="ask-line"
      aria-label={t('board.add')}
      onKeyDown={(e) => e.key === 'Escape' && onClose()}
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <select
        className="plain-select"
        aria-label={t('board.plan')}
        value={draft.planId}
        onChange={(e) => set({ planId: e.target.value })}
      >
        {props.book.due.map((d) => (
          <option key={d.plan.id} value={d.plan.id}>
            {d.plan.title}
          </option>
        ))}
      </select>
      <Field label={t('planForm.day')} width="day" value={draft.day} focus onChange={(day) => set({ day })} />
      <Field label={t('planForm.time')} width="day" value={draft.time} onChange={(time) => set({ time })} />
      <Field label={t('planForm.place')} width="grow" value={draft.place} onChange={(place) => set({ place })} />
      <Button type="submit">{t('planForm.act')}</Button>
      {problem && (
        <p className="ask-echo md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly width: 'day' | 'grow';
  readonly value: string;
  readonly focus?: boolean;
  readonly onChange: (text: string) => void;
}

const Field = ({ label, width, value, focus = false, onChange }: FieldProps) => (
  <input
    // biome-ignore lint/a11y/noAutofocus: the person has just asked for this line
    autoFocus={focus}
    className={`plain-input ${width}`}
    aria-label={label}
    placeholder={label}
    value={value}
    onChange={(e) => onChange(e.target.value)}
  />
);
