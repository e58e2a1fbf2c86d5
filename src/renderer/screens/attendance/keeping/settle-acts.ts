import type { Unsettled } from '#src/shared/domain/attendance/derive/unsettled.ts';
import { presentOn } from '#src/shared/domain/attendance/mark.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';

/** What one key does to a line of the list. */
export type SettleAct =
  | { readonly key: string; readonly kind: 'fill' }
  | { readonly key: string; readonly kind: 'mark'; readonly mark: MarkKind }
  | { readonly key: string; readonly kind: 'note'; readonly note: 'passing' | 'stillLeave' | 'seen' };

const mark = (key: string, kind: MarkKind): SettleAct => ({ key, kind: 'mark', mark: kind });

/** The ways to settle a line, the most common first. Every other mark has its digit too. */
export function actsFor({ kind }: Unsettled, day: DayKind): SettleAct[] {
  switch (kind) {
    case 'absent':
      return [mark('1', presentOn(day)), mark('5', 'sick'), mark('6', 'personal'), mark('7', 'annual'), mark('0', 'absent')];
    case 'missingIn':
      return [{ key: '↵', kind: 'fill' }, mark('2', 'late'), mark('0', 'absent')];
    case 'missingOut':
    case 'missingMiddle':
      return [
        { key: '↵', kind: 'fill' },
        { key: 'S', kind: 'note', note: 'seen' },
      ];
    case 'unrostered':
      return [mark('1', presentOn(day)), { key: 'S', kind: 'note', note: 'passing' }];
    case 'onLeave':
      return [{ key: 'S', kind: 'note', note: 'stillLeave' }, mark('1', presentOn(day))];
    default:
      return assertNever(kind);
  }
}
