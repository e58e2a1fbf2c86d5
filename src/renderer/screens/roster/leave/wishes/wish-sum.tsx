import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { useWishResult } from './use-met.ts';

/** “8 条愿望，满足 6 条”; nothing while the month is empty. */
export function WishSum({ wishes }: { readonly wishes: readonly RosterWish[] }) {
  const { t } = useLeaveText();
  const resultOf = useWishResult();
  const results = wishes.flatMap((w) => resultOf(w) ?? []);
  if (results.length === 0) return null;
  return <span className="c2">{t('wish.sum', { count: results.length, met: results.filter((r) => r.met).length })}</span>;
}
