import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPartAbsence } from '#src/renderer/commands/attendance/keeping/add-part-absence.ts';
import type { DayLine, DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { halvesOf } from '#src/shared/domain/attendance/derive/shift-parts.ts';
import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import { type Minutes, parseClock } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { formKeys, onWorkingDay } from './keep-form.ts';
import { partKeys } from './reason-keys.ts';

type Half = 'morning' | 'afternoon';

/** What is typed in the form for 半天假 and 公出, and saving it. */
export function usePartForm(sheet: DaySheet, line: DayLine, onClose: () => void) {
  const { t } = useTranslation('keeping');
  const ctx = useCommands();
  const [kind, setKind] = useState<PartAbsence['kind']>('out');
  const times = useTimes(line.shift);
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState(ctx.userName());
  const [proofs, setProofs] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const when = times.half === null ? `${times.from}–${times.to}` : t(`partForm.${times.half}`);
  const inWords = `${when}${t(`partKind.${kind}`)}`;
  const save = async () => {
    const span = times.read();
    if (!span.ok) return setProblem(span.problem);
    const { member } = line.person;
    const why = reason.trim() === '' ? inWords : reason;
    const input = { staffId: member.id, day: line.result.day, kind, ...span.times, reason: why, proofs, approvedBy };
    const done = await addPartAbsence(ctx, sheet.source.hallId, input);
    if (!done.ok) return setProblem(done.error);
    showToast(t('partForm.done', { name: member.name, text: inWords }), { undoable: !sheet.source.state?.lockedAt });
    onClose();
  };
  const single = (key: string): boolean => {
    const preset = partKeys.find(([k]) => k === key);
    if (preset) setKind(preset[1]);
    else if (key === 'a' || key === 'p') times.setHalf(key === 'a' ? 'morning' : 'afternoon');
    return preset !== undefined || key === 'a' || key === 'p';
  };
  const onKeyDown = formKeys(() => void save(), onClose, single);
  const wrongTimes = problem?.at === 'from';
  const { half, setHalf, from, setFrom, to, setTo } = times;
  const span = { half, setHalf, from, setFrom, to, setTo, wrongTimes };
  const texts = { reason, setReason, approvedBy, setApprovedBy, proofs, setProofs };
  return { kind, setKind, inWords, ...span, ...texts, problem, save, onKeyDown };
}

type ReadTimes =
  | { readonly ok: true; readonly times: { readonly from: Minutes; readonly to: Minutes } }
  | { readonly ok: false; readonly problem: Problem };

/** The half that is chosen, or typed times. Typing leaves the half. */
function useTimes(shift: ShiftType | undefined) {
  const clocks = (half: Half): readonly [string, string] => {
    if (!shift) return ['', ''];
    const { start, end } = halvesOf(shift)[half];
    return [clockOf(start), clockOf(end)];
  };
  const [half, choose] = useState<Half | null>('morning');
  const [[from, to], type] = useState(() => clocks('morning'));
  const typed = (next: readonly [string, string]) => {
    type(next);
    choose(null);
  };
  const read = (): ReadTimes => {
    if (half !== null && shift) {
      const { start, end } = halvesOf(shift)[half];
      return { ok: true, times: { from: start, to: end } };
    }
    const [a, b] = [parseClock(from), parseClock(to)];
    if (a === null || b === null)
      return { ok: false, problem: { code: 'attendance/time-shape', detail: { text: a === null ? from : to }, at: 'from' } };
    return { ok: true, times: { from: onWorkingDay(a, shift), to: onWorkingDay(b, shift) } };
  };
  const setHalf = (next: Half) => {
    choose(next);
    type(clocks(next));
  };
  const [setFrom, setTo] = [(text: string) => typed([text, to]), (text: string) => typed([from, text])];
  return { half, setHalf, from, setFrom, to, setTo, read };
}
