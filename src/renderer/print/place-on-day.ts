import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Counter, Post } from '#src/shared/domain/hall/types.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import type { PostAssignment } from '#src/shared/domain/staff/types.ts';

/** What says where somebody serves on a day. */
export interface PlaceSource {
  readonly assignments: readonly PostAssignment[];
  readonly posts: readonly Post[];
  readonly counters: readonly Counter[];
}

/** A counter, or a post where the person has no counter of their own. */
export interface DutyPlace {
  readonly key: string;
  readonly name: string;
  /** Places stand in the order of posts, then of counters. */
  readonly order: number;
}

const NOWHERE: DutyPlace = { key: '', name: '未定岗位', order: 1e9 };

/** Finds where somebody serves on a day: people who change their counter within the month stand at both. */
export function placesOn({ assignments, posts, counters }: PlaceSource): (staffId: string, day: DayKey) => DutyPlace {
  const byPerson = Map.groupBy(assignments, (a) => a.staffId);
  return (staffId, day) => {
    const held = postAround(byPerson.get(staffId) ?? [], staffId, day);
    const post = posts.find((p) => p.id === held?.postId);
    const counter = counters.find((c) => c.id === held?.counterId);
    if (!post && !counter) return NOWHERE;
    const order = (post?.order ?? 999) * 1000 + (counter ? counter.order : 999);
    return { key: counter?.id ?? post?.id ?? '', name: counter?.name ?? post?.short ?? '', order };
  };
}
