import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addEquipment, editEquipment } from '#src/renderer/commands/equipment/keep-equipment.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { EquipmentInput } from '#src/shared/domain/equipment/keep-equipment.ts';
import { kindDefaults } from '#src/shared/domain/equipment/kinds.ts';
import type { Equipment, EquipmentKind } from '#src/shared/domain/equipment/types.ts';
import type { PieceFormProps } from './piece-form.tsx';

/** What is typed, as typed. */
export interface PieceDraft {
  readonly kind: EquipmentKind;
  readonly name: string;
  readonly model: string;
  readonly quantity: string;
  readonly unit: string;
  readonly hallId: string;
  readonly place: string;
  readonly keeperId: string;
  readonly bought: string;
  readonly expires: string;
  readonly every: string;
  readonly note: string;
}

const blank = (kind: EquipmentKind, hallId: string): PieceDraft => {
  const { name, unit, checkEveryDays } = kindDefaults[kind];
  const empty = { model: '', place: '', keeperId: '', bought: '', expires: '', note: '' };
  return { ...empty, kind, name, unit, hallId, quantity: '1', every: String(checkEveryDays) };
};

const draftOf = (p: Equipment): PieceDraft => ({
  ...p,
  quantity: String(p.quantity),
  bought: p.boughtOn,
  expires: p.expiresOn,
  every: String(p.checkEveryDays),
});

/** A day, '' for none, or the refusal of what cannot be read. */
function readDay(text: string, at: string, today: DayKey): Result<DayKey | '', Problem> {
  if (text.trim() === '') return ok('');
  const day = parseDay(text, Number(today.slice(0, 4)));
  return day === null ? err({ code: 'equipment/no-day', at }) : ok(day);
}

function inputOf(draft: PieceDraft, today: DayKey): Result<EquipmentInput, Problem> {
  const bought = readDay(draft.bought, 'boughtOn', today);
  if (!bought.ok) return bought;
  const expires = readDay(draft.expires, 'expiresOn', today);
  if (!expires.ok) return expires;
  const { kind, name, model, unit, hallId, place, keeperId, note } = draft;
  const numbers = { quantity: Number(draft.quantity), checkEveryDays: Number(draft.every) };
  const dates = { boughtOn: bought.value, expiresOn: expires.value };
  return ok({ kind, name, model, unit, hallId, place, keeperId, note, ...numbers, ...dates });
}

/** The form as typed. A new piece leaves its kind, model, dates and keeper for the next one: they come by the dozen. */
export function usePieceForm({ book, today, piece, onDone }: PieceFormProps, again: () => void) {
  const { t } = useTranslation('equipment');
  const ctx = useCommands();
  const [draft, setDraft] = useState(piece ? draftOf(piece) : blank('extinguisher', book.halls[0]?.id ?? ''));
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    const input = inputOf(draft, today);
    if (!input.ok) return setProblem(input.error);
    const done = await (piece ? editEquipment(ctx, piece.id, input.value) : addEquipment(ctx, input.value));
    if (!done.ok) return setProblem(done.error);
    setProblem(undefined);
    showToast(t(piece ? 'form.saved' : 'form.added', { number: done.value.number }), { undoable: true });
    if (!piece) setDraft((d) => ({ ...d, place: '' }));
    onDone(done.value.id);
    again();
  };
  return { draft, set: (part: Partial<PieceDraft>) => setDraft((d) => ({ ...d, ...part })), problem, send };
}
