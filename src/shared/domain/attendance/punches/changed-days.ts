import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { type Rederived, rederived } from '#src/shared/domain/attendance/derive/rederived.ts';

interface Line {
  readonly person: { readonly member: { readonly id: string } };
  readonly results: readonly DayResult[];
}

/** What new punches do to a sheet. */
export interface ChangedDays {
  /** Days whose result is another one afterwards. */
  readonly changed: readonly Rederived[];
  /** Days with new punches on which a person set the mark: it stays. */
  readonly marked: readonly Rederived[];
}

/** Sets a sheet against itself with the new punches in it. Both sheets have the same people and days. */
export function changedDays(before: readonly Line[], after: readonly Line[]): ChangedDays {
  const marked = after.flatMap(({ person, results }, i) =>
    results.flatMap((result, d): Rederived[] => {
      const was = before[i]?.results[d];
      if (!was || result.state !== 'marked' || was.punches.length === result.punches.length) return [];
      return [{ staffId: person.member.id, before: was, after: result }];
    }),
  );
  return { changed: rederived(before, after).filter((c) => c.after.state !== 'marked'), marked };
}
