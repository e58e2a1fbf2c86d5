import { describe, expect, test } from 'vitest';
import { rosterFigures } from '#src/shared/domain/roster/auto/figures.ts';
import { editedCells, filledCells } from '#src/shared/domain/roster/auto/kept.ts';
import { proposedChanges } from '#src/shared/domain/roster/auto/proposal.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { glyphs, hallMonth } from '#test/support/roster-month.ts';

const rows = (...months: RosterCells[]) => new Map(months.map((cells, i) => [`staff-${i}`, cells]));
const wish = (patch: Partial<RosterWish>): RosterWish => ({
  id: 'wish-1',
  staffId: 'staff-0',
  day: '2026-10-12',
  shiftTypeId: '',
  want: true,
  weight: 1,
  note: '',
  ...patch,
});

describe('what a roster would be like', () => {
  const context = hallMonth({ people: [{ cells: glyphs(10, '正值正正') }, { cells: glyphs(12, '正') }, {}] });

  test('duties are compared among people who have any cell at all', () => {
    expect(rosterFigures(context, []).dutySpread).toBe(1);
  });

  test('withdrawn wishes and those of people elsewhere do not count', () => {
    const elsewhere = wish({ id: 'wish-2', staffId: 'staff-9' });
    const withdrawn = wish({ id: 'wish-3', voided: { at: '2026-09-01T08:00:00+08:00', by: '周敏', reason: '填错' } });
    expect(rosterFigures(context, [wish({}), elsewhere, withdrawn])).toMatchObject({ wishes: 1, wishesUnmet: 1 });
  });
});

describe('cells that stay', () => {
  test('every filled one of the draft', () => {
    expect(filledCells(rows(glyphs(1, '正'), {}))).toEqual(rows(glyphs(1, '正')));
  });

  test('in a repair: shifts that were set by hand since, not those that are as published, nor leave', () => {
    const draft = rows(glyphs(1, '早病正'));
    const published = rows(glyphs(1, '正正正'));
    expect(editedCells(draft, published)).toEqual(rows(glyphs(1, '早')));
  });
});

describe('what taking a proposal changes', () => {
  test('the cells that differ from the draft', () => {
    const [change, ...others] = proposedChanges(rows(glyphs(1, '早正')), rows(glyphs(1, '正正')), rows(glyphs(1, '正正')));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ staffId: 'staff-0', date: 1, after: glyphs(1, '早')[1] });
  });

  test('a cell that was edited meanwhile keeps its edit', () => {
    const [from, now] = [rows(glyphs(1, '正正')), rows(glyphs(1, '午正'))];
    expect(proposedChanges(rows(glyphs(1, '早早')), from, now).map((c) => c.date)).toEqual([2]);
  });

  test('people whom the proposal does not know are left alone', () => {
    expect(proposedChanges(rows(glyphs(1, '正')), rows(glyphs(1, '正'), glyphs(1, '正')), rows(glyphs(1, '正'), {}))).toEqual([]);
  });
});
