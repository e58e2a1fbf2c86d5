import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import type { Marking } from './use-marking.ts';

type Save = (patch: Parameters<Marking['patch']>[1]) => void;

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
const textOf = (minutes: number | null): string => (minutes === null ? '' : clockText(minutes % 1440));

function useEnterEsc(onEnter: () => void, onStop: () => void) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onEnter();
    else onStop();
  };
}

/** Arrival and departure as typed: `0837` or `08:37`, empty = as punched. */
export function TimesEditor({
  result,
  onSave,
  onStop,
}: {
  readonly result: DayResult;
  readonly onSave: Save;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('attendance');
  const say = useProblemText();
  const [inText, setIn] = useState(textOf(result.inAt));
  const [outText, setOut] = useState(textOf(result.outAt));
  const save = () => {
    const read = (text: string) => (text.trim() === '' ? null : parseClock(text));
    const wrong = [inText, outText].find((text) => text.trim() !== '' && parseClock(text) === null);
    if (wrong !== undefined) return showToast(say({ code: 'attendance/time-shape', detail: { text: wrong } }), { tone: 'bad' });
    onSave({ inAt: read(inText), outAt: read(outText), mark: null });
  };
  const onKeyDown = useEnterEsc(save, onStop);
  return (
    <>
      <td>
        <input
          ref={focusOnce}
          aria-label={t('edit.in')}
          value={inText}
          onChange={(e) => setIn(e.target.value)}
          onKeyDown={onKeyDown}
        />
      </td>
      <td>
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
  const onKeyDown = useEnterEsc(() => onSave({ note: note.trim() }), onStop);
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
