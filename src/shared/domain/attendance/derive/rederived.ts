import type { DayResult } from './day-result.ts';

/** One person's day under two versions of the roster. */
export interface Rederived {
  readonly staffId: string;
  readonly before: DayResult;
  readonly after: DayResult;
}

interface Line {
  readonly person: { readonly member: { readonly id: string } };
  readonly results: readonly DayResult[];
}

/** What the sheet says of a day; reasons and raw punches are not compared, they explain it. */
const said = (r: DayResult): string =>
  [r.state === 'unmarked', r.mark, r.lateMinutes, r.earlyMinutes, r.missingOut, r.workedMinutes, r.overtimeMinutes].join();

/**
 * Whose days changed because another version of the roster was published: attendance is derived again from it, and nobody should find a
 * different result without being told. Days that have not begun are not compared.
 */
export function rederived(before: readonly Line[], after: readonly Line[]): Rederived[] {
  const old = new Map(before.map((l) => [l.person.member.id, new Map(l.results.map((r) => [r.day, r]))]));
  return after.flatMap(({ person, results }) =>
    results.flatMap((result): Rederived[] => {
      const was = old.get(person.member.id)?.get(result.day);
      if (!was || was.state === 'notYet' || result.state === 'notYet' || said(was) === said(result)) return [];
      return [{ staffId: person.member.id, before: was, after: result }];
    }),
  );
}
