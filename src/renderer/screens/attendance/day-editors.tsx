import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { parseClock } from '#src/shared/domain/core/day.ts';
import { clockOf, timesPatch } from './typed-times.ts';
import type { Marking } from './use-marking.ts';

type Save = (patch: Parameters<Marking['patch']>[1]) => void;

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();

function useEnterEsc(onEnter: () => void, onStop: () => void) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onEnter();
    else onStop();
  };
}

/** Arrival and departure as typed: `0837` or `08:37`, empty = as punched. Enter without a change writes nothing. */
export function TimesEditor({
  line,
  onSave,
  onStop,
}: {
  readonly line: DayLine;
  readonly onSave: Save;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('attendance');
  const say = useProblemText();
  const [inText, setIn] = useState(clockOf(line.result.inAt));
  const [outText, setOut] = useState(clockOf(line.result.outAt));
  const save = () => {
    const wrong = [inText, outText].find((text) => text.trim() !== '' && parseClock(text) === null);
    if (wrong !== undefined) return showToast(say({ code: 'attendance/time-shape', detail: { text: wrong } }), { tone: 'bad' });
    const patch = timesPatch(line, inText, outText);
    if (patch) onSave(patch);
    else onStop();
  };
  const onKeyDown = useEnterEsc(save, onStop);
  return (
    <>
      <td className="time">
        <input
          ref={focusOnce}
          aria-label={t('edit.in')}
          value={inText}
          onChange={(e) => setIn(e.target.value)}
          onKeyDown={onKeyDown}
        />
      </td>
      <td className="time">
        <input aria-label={t('edit.out')} value={outText} onChange={(e) => setOut(e.target.value)} onKeyDown={onKeyDown} />
      </td>
    </>
  );
}

export function NoteEditor({
  text,
  onSave,
  onStop,
}: {
  readonly text: string;
  readonly onSave: Save;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('attendance');
  const [note, setNote] = useState(text);
  const onKeyDown = useEnterEsc(() => (note.trim() === text ? onStop() : onSave({ note: note.trim() })), onStop);
  return (
    <input
      ref={focusOnce}
      className="wide"
      aria-label={t('edit.note')}
      value={note}
      onChange={(e) => setNote(e.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
