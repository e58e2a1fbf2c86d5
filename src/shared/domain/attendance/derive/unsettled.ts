import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';
import type { DayResult } from './day-result.ts';
import type { PersonInput } from './derive-month.ts';

/**
 * What somebody has to say something about. `absent` rostered, no punch · `missingIn`, `missingOut` one end is missing ·
 * `missingMiddle` one side of a long break is missing · `unrostered` came without a shift · `onLeave` came on a day of leave.
 */
export type UnsettledKind = 'absent' | 'missingIn' | 'missingOut' | 'missingMiddle' | 'unrostered' | 'onLeave';

export interface Unsettled {
  readonly day: DayKey;
  readonly staffId: string;
  readonly kind: UnsettledKind;
  /** The time that a 补卡 would have, minutes after the day's midnight; null where none helps. */
  readonly at: Minutes | null;
  /** True where the month cannot be locked before it is settled. */
  readonly blocks: boolean;
  readonly result: DayResult;
}

/** Where the shift that remains begins and ends, minutes after midnight. */
export type ShiftEnds = (staffId: string, day: DayKey) => { readonly start: Minutes; readonly end: Minutes } | undefined;

interface Line {
  readonly person: PersonInput & { readonly member: { readonly id: string } };
  readonly results: readonly DayResult[];
}

/**
 * Rostered absence, unrostered presence and missing punches of a sheet, in order of days. A note written to such a day settles what does
 * not block the month: somebody looked at it and said why it is so.
 */
export function unsettled(lines: readonly Line[], endsOf: ShiftEnds): Unsettled[] {
  const found = lines.flatMap(({ person, results }) =>
    results.flatMap((result): Unsettled[] => {
      const record = person.records.get(result.day);
      const kind = kindOf(result);
      if (kind === null || result.state === 'marked') return [];
      const blocks = kind === 'absent' || kind === 'missingIn';
      if (!blocks && (record?.note.trim() ?? '') !== '') return [];
      const staffId = person.member.id;
      return [{ day: result.day, staffId, kind, at: proposedTime(kind, result, endsOf(staffId, result.day)), blocks, result }];
    }),
  );
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function kindOf(result: DayResult): UnsettledKind | null {
  const says = (code: DayResult['reasons'][number]['code']) => result.reasons.some((r) => r.code === code);
  if (result.state === 'unmarked') return result.outAt === null ? 'absent' : 'missingIn';
  if (result.missingOut) return 'missingOut';
  if (says('missingLeft') || says('missingBack')) return 'missingMiddle';
  if (says('unrostered')) return 'unrostered';
  return says('punchedOnLeave') ? 'onLeave' : null;
}

function proposedTime(kind: UnsettledKind, result: DayResult, ends: ReturnType<ShiftEnds>): Minutes | null {
  if (kind === 'missingIn') return ends?.start ?? null;
  if (kind === 'missingOut') return ends?.end ?? null;
  if (kind !== 'missingMiddle') return null;
  const reason = result.reasons.find((r) => r.code === 'missingLeft' || r.code === 'missingBack');
  return Number(reason?.detail['at'] ?? 0);
}
