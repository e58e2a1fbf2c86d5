import type { Minutes } from '#src/shared/domain/core/day.ts';

/** So near, a signature and a punch speak of the same coming or going, minutes. */
const NEAR: Minutes = 60;

/** How a time on paper stands to what the machine has: the nearest punch, and by how many minutes they differ; `same` counts once. */
export interface PaperAgainst {
  readonly kind: 'same' | 'differs';
  readonly at: Minutes;
  readonly machine: Minutes;
}

/** Times on paper that the machine has too or has otherwise; those it knows nothing of are left out: that is what the paper is for. */
export const againstMachine = (times: readonly (Minutes | null)[], machine: readonly Minutes[]): PaperAgainst[] =>
  times.flatMap((at): PaperAgainst[] => {
    if (at === null) return [];
    const [nearest] = [...machine].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
    if (nearest === undefined || Math.abs(nearest - at) > NEAR) return [];
    return [{ kind: nearest === at ? 'same' : 'differs', at, machine: nearest }];
  });
