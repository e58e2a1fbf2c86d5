import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/shared/domain/core/day.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { makeRectification } from '#src/shared/domain/rectification/make.ts';
import { inUrgency, isOverdue, isPending, markDone, postpone, recheck } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import { aFinding, aRectification } from '#test/support/rectification.ts';

const writer = { now: '2026-09-12T09:00:00+08:00', by: '周敏' };

describe('making one', () => {
  test('a finding, an owner and a day make a task', () => {
    const made = makeRectification(aFinding({ finding: ' 灯不亮 ' }), 'zg', 'ZG-2026-02', writer);
    expect(made).toMatchObject({ ok: true, value: { finding: '灯不亮', state: 'open', steps: [], number: 'ZG-2026-02' } });
  });
  test.each([
    [{ finding: ' ' }, 'rectification/finding'],
    [{ ownerId: '', ownerText: ' ' }, 'rectification/owner'],
    [{ dueOn: '2026-09-09' }, 'rectification/due'],
  ])('%o is refused', (over, code) => {
    expect(makeRectification(aFinding(over), 'zg', 'ZG', writer)).toMatchObject({ error: { code } });
  });
  test('one of ours goes before a firm’s name', () => {
    const made = makeRectification(aFinding({ ownerText: '维保单位' }), 'zg', 'ZG', writer);
    expect(made.ok && made.value.ownerText).toBe('');
  });
});

type Act = (r: Rectification) => ReturnType<typeof markDone>;
const acts: Record<string, Act> = {
  done: (r) => markDone(r, '换好了', [], writer),
  passed: (r) => recheck(r, true, '', writer),
  failed: (r) => recheck(r, false, '还是打不开', writer),
  postpone: (r) => postpone(r, addDays(r.dueOn, 3), '等配件', writer),
  void: (r) => voidRecord(r, '登记重复', writer),
};

describe('its states', () => {
  test('open → done → closed; a failed re-check opens it again', () => {
    const legal = { open: ['done', 'postpone', 'void'], done: ['passed', 'failed', 'void'], closed: ['void'] } as const;
    for (const [state, allowed] of Object.entries(legal)) {
      const record = aRectification({ state: state as Rectification['state'] });
      for (const [name, act] of Object.entries(acts))
        expect([state, name, act(record).ok]).toEqual([state, name, (allowed as readonly string[]).includes(name)]);
    }
  });

  test('whatever is pressed in whatever order: no step is lost, none changed, and a void one never moves again', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 12 });
    fc.assert(
      fc.property(names, (order) => {
        let record = aRectification();
        for (const name of order) {
          const after = acts[name]?.(record);
          if (!after?.ok) continue;
          expect(record.voided).toBeUndefined();
          expect(after.value.steps.slice(0, record.steps.length)).toEqual(record.steps);
          record = after.value;
        }
      }),
    );
  });

  test('what was done, what is still wrong and why it is late must be written', () => {
    expect(markDone(aRectification(), ' ', [], writer)).toMatchObject({ error: { code: 'rectification/done-note' } });
    expect(recheck(aRectification({ state: 'done' }), true, '', writer, writer.by)).toMatchObject({
      error: { code: 'rectification/same-person' },
    });
    expect(recheck(aRectification({ state: 'done' }), false, '', writer)).toMatchObject({
      error: { code: 'rectification/failed-note' },
    });
    expect(postpone(aRectification(), '2026-09-17', '等', writer)).toMatchObject({ error: { code: 'rectification/not-later' } });
    expect(postpone(aRectification(), '2026-09-20', '', writer)).toMatchObject({
      error: { code: 'rectification/postpone-reason' },
    });
  });

  test('a postponement keeps the day before', () => {
    const later = postpone(aRectification(), '2026-09-20', '等配件', writer);
    expect(later).toMatchObject({ value: { dueOn: '2026-09-20', steps: [{ kind: 'postponed', oldDue: '2026-09-17' }] } });
  });
});

test('overdue is what is open after its day; what waits for the second look is not', () => {
  expect(isOverdue(aRectification(), '2026-09-17')).toBe(false);
  expect(isOverdue(aRectification(), '2026-09-18')).toBe(true);
  expect(isOverdue(aRectification({ state: 'done' }), '2026-09-18')).toBe(false);
  expect(isPending(aRectification({ state: 'done' }))).toBe(true);
  expect(isPending(aRectification({ state: 'closed' }))).toBe(false);
});

test('the list begins with what is due first', () => {
  const list = [
    aRectification({ id: 'c', state: 'closed', dueOn: '2026-09-01' }),
    aRectification({ id: 'd', state: 'done', dueOn: '2026-09-02' }),
    aRectification({ id: 'b', dueOn: '2026-09-20' }),
    aRectification({ id: 'a', dueOn: '2026-09-11' }),
  ];
  expect(inUrgency(list).map((r) => r.id)).toEqual(['a', 'b', 'd', 'c']);
});
