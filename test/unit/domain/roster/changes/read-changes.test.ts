import { describe, expect, test } from 'vitest';
import { replacementCells, withCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { rowsOfContext } from '#src/shared/domain/roster/changes/plan-change.ts';
import { awaitingConsent, partiesOf, readChange, readDifference } from '#src/shared/domain/roster/changes/read-changes.ts';
import { standbyCandidates, standbyRefusal } from '#src/shared/domain/roster/changes/standby.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { glyphs, hallMonth } from '#test/support/roster-month.ts';

const hall = hallMonth({ people: [{ cells: glyphs(12, '休正') }, { cells: glyphs(12, '正') }, { cells: glyphs(12, '年') }] });
const cells = replacementCells(hall, { staffId: 'staff-1', day: '2026-10-12' }, 'staff-0');
const change: RosterChange = {
  ...{ id: 'change-1', month: '2026-10', hallId: 'hall-1', kind: 'replacement', cells, reason: '病假' },
  ...{ consents: [], told: [], accepted: [], madeAt: '2026-10-11T18:00:00+08:00', by: '周敏', version: 2 },
};

describe('reading what changed', () => {
  test('by day, who gives before who takes, with the change that explains it', () => {
    const after = withCells(withCells(hall, cells), [
      { staffId: 'staff-2', date: 12, before: null, after: null },
      { staffId: 'staff-0', date: 13, before: null, after: null },
    ]);
    const read = readDifference('2026-10', rowsOfContext(hall), rowsOfContext(after), [change]);
    expect(read.map((d) => [d.day, d.change?.id, d.cells.map((c) => c.staffId)])).toEqual([
      ['2026-10-12', undefined, ['staff-2']],
      ['2026-10-12', 'change-1', ['staff-1', 'staff-0']],
      ['2026-10-13', undefined, ['staff-0']],
    ]);
  });

  test('a cell that became something else than the change says is not explained by it', () => {
    const after = withCells(
      hall,
      cells.map((c) => ({ ...c, after: { kind: 'shift', shiftTypeId: 'shift-wan' } as const })),
    );
    const read = readDifference('2026-10', rowsOfContext(hall), rowsOfContext(after), [change]);
    expect(read.every((d) => d.change === undefined)).toBe(true);
  });

  test('a change by itself: who gives, who takes, whose consent is awaited', () => {
    expect(readChange(change).map((d) => d.cells.map((c) => c.staffId))).toEqual([['staff-1', 'staff-0']]);
    expect(partiesOf(change)).toEqual({ from: 'staff-1', to: ['staff-0'] });
    expect(awaitingConsent(change)).toEqual(['staff-0']);
    expect(awaitingConsent({ ...change, kind: 'swap' })).toEqual(['staff-1', 'staff-0']);
    const consents = [{ staffId: 'staff-0', how: 'phone', at: change.madeAt }] as const;
    expect(awaitingConsent({ ...change, consents })).toEqual([]);
  });
});

describe('stand-by', () => {
  const untrained = hallMonth({ people: [{ member: { trainedDay: '' } }, { member: { leftDay: '2026-10-01' } }] });
  test('is refused to people at work, on leave, gone, and untrained (《安全生产法》第二十八条)', () => {
    const codes = [...hall.people, ...untrained.people].map((p) => standbyRefusal(p, '2026-10-12')?.code);
    const busy = 'changes/standby-busy';
    expect(codes).toEqual([undefined, busy, busy, 'changes/standby-not-trained', 'changes/standby-not-employed']);
  });
  test('goes to whoever has had fewer days of it', () => {
    const free = hallMonth({ people: [{}, {}, {}] });
    const days = new Map([
      ['staff-0', 2],
      ['staff-1', 1],
    ]);
    expect(standbyCandidates(free, '2026-10-12', days).map((p) => p.member.id)).toEqual(['staff-2', 'staff-1', 'staff-0']);
  });
});
