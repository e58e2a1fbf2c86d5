import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';

/** What is wished, as one choice: want or avoid, a shift or rest. */
export type What = Pick<RosterWish, 'shiftTypeId' | 'want'>;

export const whatKey = ({ shiftTypeId, want }: What): string => `${want ? '+' : '-'}${shiftTypeId}`;
export const whatOfKey = (key: string): What => ({ want: key.startsWith('+'), shiftTypeId: key.slice(1) });

export const weights = [1, 2, 3] as const satisfies readonly RosterWish['weight'][];
export const weightOf = (text: string): RosterWish['weight'] => weights.find((w) => String(w) === text) ?? 1;

/** Every choice in words, rest first: “想休息”, “不想上晚班”. */
export function useWhatChoices(): readonly { readonly key: string; readonly text: string }[] {
  const { t } = useLeaveText();
  const { shiftTypes } = useRosterView().model.base;
  return [
    { key: '+', text: t('wish.wantRest') },
    ...shiftTypes.map((s) => ({ key: `-${s.id}`, text: t('wish.avoid', { shift: s.name }) })),
    ...shiftTypes.map((s) => ({ key: `+${s.id}`, text: t('wish.want', { shift: s.name }) })),
    { key: '-', text: t('wish.avoidRest') },
  ];
}
