import { seedPosts } from '#src/shared/domain/hall/seed.ts';
import type { TakeInput } from '#src/shared/domain/roster/changes/take-option.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { Standby } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';

/** Everybody at the posts named (the windows unless told otherwise), nobody on stand-by, no wishes. */
export function takeInput(context: RosterContext, posts: readonly string[] = [], patch: Partial<TakeInput> = {}): TakeInput {
  const post = (i: number) => seedPosts.find((p) => p.id === (posts[i] ?? 'post-window'));
  return {
    places: context.people.map(({ member }, i) => ({ member, post: post(i), counter: undefined })),
    standbys: [],
    wishes: [],
    leaveRequests: [],
    ...patch,
  };
}

export const onStandby = (day: string, staffId: string): Standby => ({
  id: `${day}:${staffId}`,
  hallId: 'hall-1',
  day,
  staffId,
  note: '',
});

/** The month as it stands, published as the first version. */
export const publishedAs = (context: RosterContext, patch: Partial<RosterPublication> = {}): RosterPublication => ({
  id: `${context.month}:hall-1:1`,
  month: context.month,
  hallId: 'hall-1',
  version: 1,
  publishedAt: '2026-09-25T10:00:00+08:00',
  by: '周敏',
  accepted: [],
  rows: context.people.map((p) => ({ staffId: p.member.id, cells: p.cells })),
  ...patch,
});
