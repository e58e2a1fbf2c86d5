import { describe, expect, test } from 'vitest';
import { rederived } from '#src/shared/domain/attendance/derive/rederived.ts';
import { unsettled } from '#src/shared/domain/attendance/derive/unsettled.ts';
import { aRecord, type DayStory, dayOf } from '#test/support/attendance-day.ts';

const line = (story: DayStory, id = 'staff-0') => {
  const result = dayOf(story);
  const record = story.record && aRecord(story.record);
  const person = {
    member: { id },
    cells: {},
    cellsBefore: {},
    punches: [],
    records: new Map(record ? [[result.day, { ...record, day: result.day }]] : []),
  };
  return { person, results: [result] };
};
const found = (story: DayStory) =>
  unsettled([line(story)], () => ({ start: 510, end: 1050 })).map(({ kind, at, blocks }) => ({ kind, at, blocks }));

describe('what is to settle (contract: unrostered presence and rostered absence are lists)', () => {
  test.each<[string, DayStory, object[]]>([
    ['rostered, no punch', { planned: '正' }, [{ kind: 'absent', at: null, blocks: true }]],
    ['no arrival', { planned: '正', punches: ['17:35'] }, [{ kind: 'missingIn', at: 510, blocks: true }]],
    ['no departure', { planned: '正', punches: ['08:25'] }, [{ kind: 'missingOut', at: 1050, blocks: false }]],
    ['not rostered, punched', { planned: '休', punches: ['08:25'] }, [{ kind: 'unrostered', at: null, blocks: false }]],
    ['on leave, punched', { planned: '病', punches: ['08:25'] }, [{ kind: 'onLeave', at: null, blocks: false }]],
    ['a good day', { planned: '正', punches: ['08:25', '17:35'] }, []],
    ['rest', { planned: '休' }, []],
    ['a shift that has not begun', { planned: '正', now: '08:00' }, []],
  ])('%s', (_what, story, list) => expect(found(story)).toEqual(list));

  test('a mark settles; a note settles what does not block the month', () => {
    expect(found({ planned: '正', record: { mark: 'sick' } })).toEqual([]);
    expect(found({ planned: '休', punches: ['08:25'], record: { note: '路过' } })).toEqual([]);
    expect(found({ planned: '正', record: { note: '问过了' } })).toHaveLength(1);
  });
  test('a 补卡 settles what was missing', () =>
    expect(found({ planned: '正', punches: ['08:25'], added: ['17:31'] })).toEqual([]));
  test('days come in order', () => {
    const lines = [line({ day: '2026-10-20', planned: '正' }, 'a'), line({ day: '2026-10-14', planned: '正' }, 'b')];
    expect(unsettled(lines, () => undefined).map((u) => u.day)).toEqual(['2026-10-14', '2026-10-20']);
  });
});

describe('another version of the roster (contract: a changed roster re-derives with a visible difference)', () => {
  const punches = ['08:50', '17:35'];
  test('says whose result changed and from what', () => {
    const changes = rederived([line({ planned: '正', punches })], [line({ planned: '休', punches })]);
    expect(changes).toMatchObject([{ staffId: 'staff-0', before: { mark: 'late' }, after: { mark: null } }]);
  });
  test('the same result is no change, nor is a day that has not begun', () => {
    expect(rederived([line({ planned: '正', punches })], [line({ planned: '正', punches })])).toEqual([]);
    expect(rederived([line({ planned: '正', now: '07:00' })], [line({ planned: '休', now: '07:00' })])).toEqual([]);
  });
});
