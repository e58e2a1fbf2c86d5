import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import { contractDaysLeft } from '#src/shared/domain/staff/contract.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';

/** One line of the register with the names behind its ids. */
export interface StaffLine extends StaffMember {
  readonly post: string;
  readonly counter: string;
  readonly hall: string;
  readonly team: string;
  readonly contractDaysLeft: number | null;
  /** 0 = must be seen to now, 1 = soon, 2 = nothing. */
  readonly urgency: 0 | 1 | 2;
}

/** Contracts that end within this many days come first. */
const SOON_DAYS = 60;

function urgencyOf(member: StaffMember, daysLeft: number | null): 0 | 1 | 2 {
  if (member.status === 'left') return 2;
  if (member.status === 'pending' || (daysLeft !== null && daysLeft < 0)) return 0;
  return daysLeft !== null && daysLeft <= SOON_DAYS ? 1 : 2;
}

/** The register, people to be seen to first, then as numbered. */
export const useStaffRegister = (today: DayKey): readonly StaffLine[] | undefined =>
  useHallQuery(
    async (db) => {
      const [staff, assignments, posts, counters, halls, teams] = await Promise.all([
        db.of('staff').toArray(),
        db.of('postAssignments').toArray(),
        db.of('posts').toArray(),
        db.of('counters').toArray(),
        db.of('halls').toArray(),
        db.of('teams').toArray(),
      ]);
      const names = new Map([
        ...posts.map((p) => [p.id, p.short] as const),
        ...[...counters, ...halls, ...teams].map((x) => [x.id, x.name] as const),
      ]);
      const held = new Map<string, PostAssignment[]>();
      for (const a of assignments) held.set(a.staffId, [...(held.get(a.staffId) ?? []), a]);
      const lines = staff
        .filter((m) => !m.voided)
        .map((m): StaffLine => {
          const now = postAround(held.get(m.id) ?? [], m.id, today);
          const daysLeft = contractDaysLeft(m.contractTo, today);
          const nameOf = (id: string | undefined) => names.get(id ?? '') ?? '';
          return {
            ...m,
            post: nameOf(now?.postId),
            counter: nameOf(now?.counterId),
            hall: nameOf(m.hallId),
            team: nameOf(m.teamId),
            contractDaysLeft: daysLeft,
            urgency: urgencyOf(m, daysLeft),
          };
        });
      return lines.sort((a, b) => a.urgency - b.urgency || a.number.localeCompare(b.number, undefined, { numeric: true }));
    },
    [today],
  );

/** One person's posts over time, newest first, with names. */
export const useStaffPosts = (staffId: string) =>
  useHallQuery(
    async (db) => {
      const [held, posts, counters] = await Promise.all([
        db.of('postAssignments').where('staffId').equals(staffId).toArray(),
        db.of('posts').toArray(),
        db.of('counters').toArray(),
      ]);
      return held
        .filter((a) => !a.voided)
        .sort((a, b) => (a.from < b.from ? 1 : -1))
        .map((a) => ({
          ...a,
          post: posts.find((p) => p.id === a.postId)?.name ?? '',
          counter: counters.find((c) => c.id === a.counterId)?.name ?? '',
        }));
    },
    [staffId],
  );
