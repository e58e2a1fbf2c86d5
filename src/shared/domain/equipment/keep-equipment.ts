import { type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { Equipment, EquipmentCheck } from './types.ts';

/** What is written about a piece. */
export type EquipmentInput = Omit<Equipment, 'id' | 'number' | 'state' | 'voided'>;

/** Needs a name (`equipment/name`), a place (`equipment/place`), a whole number of pieces (`equipment/quantity`) and an interval of at least a day (`equipment/interval`). */
function refusal(input: EquipmentInput): Problem | null {
  if (input.name.trim() === '') return { code: 'equipment/name', at: 'name' };
  if (input.place.trim() === '') return { code: 'equipment/place', at: 'place' };
  if (!Number.isInteger(input.quantity) || input.quantity < 1) return { code: 'equipment/quantity', at: 'quantity' };
  if (!Number.isInteger(input.checkEveryDays) || input.checkEveryDays < 1)
    return { code: 'equipment/interval', at: 'checkEveryDays' };
  if (input.boughtOn !== '' && input.expiresOn !== '' && input.expiresOn < input.boughtOn)
    return { code: 'equipment/expires', at: 'expiresOn', detail: { bought: input.boughtOn } };
  return null;
}

const trimmed = (input: EquipmentInput): EquipmentInput => ({
  ...input,
  name: input.name.trim(),
  model: input.model.trim(),
  unit: input.unit.trim(),
  place: input.place.trim(),
  note: input.note.trim(),
});

/** 登记 a piece. */
export function addPiece(input: EquipmentInput, head: Pick<Equipment, 'id' | 'number'>): Result<Equipment, Problem> {
  const wrong = refusal(input);
  return wrong ? err(wrong) : ok({ ...trimmed(input), ...head, state: 'inUse' });
}

/** 修改 what is written about a piece; a scrapped one stays as it was (`equipment/scrapped`). */
export function editPiece(piece: Equipment, input: EquipmentInput): Result<Equipment, Problem> {
  const gone = scrapped(piece);
  const wrong = gone ?? refusal(input);
  return wrong ? err(wrong) : ok({ ...piece, ...trimmed(input) });
}

const scrapped = ({ state, number, voided }: Equipment): Problem | null =>
  state === 'scrapped' || voided ? { code: 'equipment/scrapped', detail: { number } } : null;

/** What a look at a piece gave. `expiresOn` is the new date of a replaced one, '' = as before. */
export interface CheckInput {
  readonly result: EquipmentCheck['result'];
  readonly note: string;
  readonly photos: readonly string[];
  readonly expiresOn: DayKey | '';
}

/**
 * 检查: sound → in use, fault → in repair, replaced → in use with its new date. A fault must be described (`equipment/fault`), a replaced
 * piece bears no date in the past (`equipment/replaced-expired`), a scrapped one is not looked at (`equipment/scrapped`).
 */
export function checkPiece(
  piece: Equipment,
  { result, note, photos, expiresOn }: CheckInput,
  id: string,
  { now, by }: Writer,
): Result<{ readonly piece: Equipment; readonly check: EquipmentCheck }, Problem> {
  const wrong = scrapped(piece);
  if (wrong) return err(wrong);
  const day = dayOfInstant(now);
  if (result === 'fault' && note.trim() === '') return err({ code: 'equipment/fault', at: 'note' });
  if (result === 'replaced' && expiresOn !== '' && expiresOn < day)
    return err({ code: 'equipment/replaced-expired', at: 'expiresOn', detail: { day: expiresOn } });
  const fresh = result === 'replaced' ? { boughtOn: day, expiresOn } : {};
  return ok({
    piece: { ...piece, ...fresh, state: result === 'fault' ? 'repair' : 'inUse' },
    check: { id, equipmentId: piece.id, day, at: now, by, result, note: note.trim(), photos },
  });
}

/** 报废 with a reason (`equipment/scrap-reason`): it stays in the register and is due for nothing any more. */
export function scrapPiece(piece: Equipment, reason: string, { now, by }: Writer): Result<Equipment, Problem> {
  const wrong = scrapped(piece);
  if (wrong) return err(wrong);
  if (reason.trim() === '') return err({ code: 'equipment/scrap-reason', at: 'reason' });
  const line = `${dayOfInstant(now)} 报废：${reason.trim()}（${by}）`;
  return ok({ ...piece, state: 'scrapped', note: piece.note === '' ? line : `${piece.note}；${line}` });
}
