import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import {
  countSignatures,
  drillDue,
  evaluate,
  file,
  folderParts,
  monthsLater,
  neverDrilled,
  reconcile,
} from '#src/shared/domain/drill/after-drill.ts';
import {
  blankEvaluation,
  evaluationQuestions,
  evaluationSections,
  questionChoices,
} from '#src/shared/domain/drill/evaluation-form.ts';
import { arrange, cancel, planDrill, prepare } from '#src/shared/domain/drill/plan-drill.ts';
import {
  addNote,
  begin,
  lastStamp,
  nextStep,
  rollFigures,
  stamp,
  stop,
  strikeStamp,
  tick,
} from '#src/shared/domain/drill/run-drill.ts';
import type { Drill, DrillState } from '#src/shared/domain/drill/types.ts';
import { aDrill, aFireVersion, aRoll, drillWriter as writer } from '#test/support/drill.ts';
import { aRectification } from '#test/support/rectification.ts';

const must = (done: Result<Drill, Problem>): Drill => {
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const prepared = () => must(prepare(aDrill(), aFireVersion(), aRoll));
const running = () => must(begin(prepared(), writer));
const sheet = {
  code: 'K7Q4',
  printedAt: writer.now,
  expectedIds: [],
  blankRows: 8,
  photos: ['p'],
  signatures: -1,
  others: 0,
  difference: '',
};
const held = () => must(stop({ ...running(), signIn: sheet }, writer));
const done = { ...blankEvaluation(writer.now), conclusion: 'good' as const, evaluators: '陈志远' };

const acts: Record<string, (d: Drill) => Result<Drill, Problem>> = {
  arrange: (d) => arrange(d, { place: '西门' }),
  prepare: (d) => prepare(d, aFireVersion(), aRoll),
  cancel: (d) => cancel(d, '大雨'),
  begin: (d) => begin(d, writer),
  stamp: (d) => stamp({ ...d, steps: prepared().steps }, 's1', writer),
  note: (d) => addNote(d, '风大', writer),
  tick: (d) => tick({ ...d, rollCall: aRoll }, 'staff-01', true, writer),
  stop: (d) => stop(d, writer),
  count: (d) => countSignatures({ ...d, signIn: sheet, rollCall: [] }, { signatures: 0, others: 0, difference: '', photos: [] }),
  evaluate: (d) => evaluate(d, done),
  file: (d) => file(d, []),
};
const legal: Record<DrillState, readonly string[]> = {
  planned: ['arrange', 'prepare', 'cancel'],
  prepared: ['arrange', 'prepare', 'cancel', 'begin'],
  running: ['stamp', 'note', 'tick', 'stop'],
  held: ['count', 'evaluate'],
  evaluated: ['count', 'evaluate', 'file'],
  filed: [],
  cancelled: [],
};

describe('the states of a drill', () => {
  test('every act in every state: only the legal ones are taken', () => {
    for (const [state, allowed] of Object.entries(legal))
      for (const [name, act] of Object.entries(acts)) {
        const drill = aDrill({ state: state as DrillState });
        expect([state, name, act(drill).ok]).toEqual([state, name, allowed.includes(name)]);
      }
  });

  test('whatever is pressed: no state is reached but by its own act, and a filed drill never changes', () => {
    const next: Record<string, readonly DrillState[]> = {
      planned: ['planned', 'prepared', 'cancelled'],
      prepared: ['prepared', 'running', 'cancelled'],
      running: ['running', 'held'],
      held: ['held', 'evaluated'],
      evaluated: ['held', 'evaluated', 'filed'],
      filed: [],
      cancelled: [],
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 20 }), (order) => {
        let drill = aDrill();
        for (const name of order) {
          const after = acts[name]?.(drill);
          if (!after?.ok) continue;
          expect(next[drill.state]).toContain(after.value.state);
          drill = after.value;
        }
      }),
    );
  });

  test.each([
    [{ planId: '' }, 'drill/plan'],
    [{ title: ' ' }, 'drill/title'],
    [{ hallIds: [] }, 'drill/hall'],
  ])('a drill with %o is not planned', (over, code) => {
    expect(planDrill({ ...aDrill(), ...over }, { id: 'd', number: 'YL' }, writer)).toMatchObject({ error: { code } });
  });

  test('it is prepared with a commander and somebody to come', () => {
    expect(prepare(aDrill({ commanderId: '' }), aFireVersion(), aRoll)).toMatchObject({ error: { code: 'drill/commander' } });
    expect(prepare(aDrill(), aFireVersion(), aRoll.slice(2))).toMatchObject({ error: { code: 'drill/nobody' } });
    expect(prepared()).toMatchObject({ state: 'prepared', planVersionId: 'version-1', steps: { length: 9 } });
  });
});

describe('running', () => {
  test('steps are stamped in order, each once', () => {
    const one = must(stamp(running(), nextStep(running())?.id ?? '', writer));
    expect(nextStep(one)?.id).toBe('s2');
    expect(stamp(one, 's1', writer)).toMatchObject({ error: { code: 'drill/stamped' } });
  });

  test('a wrong time is struck through and stays readable; the step can be stamped again', () => {
    const one = must(stamp(running(), 's1', writer));
    expect(strikeStamp(one, 's1', ' ', writer)).toMatchObject({ error: { code: 'drill/strike-reason' } });
    const struck = must(strikeStamp(one, lastStamp(one)?.id ?? '', '按早了', writer));
    expect(struck.steps[0]).toMatchObject({ at: '', struck: [{ at: writer.now, reason: '按早了', by: '周敏' }] });
    expect(must(stamp(struck, 's1', { now: '2026-10-28T16:31:00+08:00' })).steps[0]?.struck).toHaveLength(1);
  });

  test('no stamp is ever lost: stamps and struck ones together only grow', () => {
    const keys = fc.array(fc.tuple(fc.constantFrom('stamp', 'strike'), fc.integer({ min: 1, max: 9 })), { maxLength: 40 });
    fc.assert(
      fc.property(keys, (order) => {
        let drill = running();
        let count = 0;
        for (const [act, n] of order) {
          const after = act === 'stamp' ? stamp(drill, `s${n}`, writer) : strikeStamp(drill, `s${n}`, '按错', writer);
          if (!after.ok) continue;
          drill = after.value;
          const total = drill.steps.reduce((sum, s) => sum + s.struck.length + (s.at === '' ? 0 : 1), 0);
          expect(total).toBeGreaterThanOrEqual(count);
          count = total;
        }
      }),
    );
  });

  test('the roll: expected are those at work; who comes although away is extra; ticking twice keeps the first time', () => {
    let drill = must(tick(running(), 'staff-01', true, writer));
    drill = must(tick(drill, 'staff-01', true, { now: '2026-10-28T16:40:00+08:00' }));
    drill = must(tick(drill, 'staff-03', true, writer));
    expect(drill.rollCall[0]?.at).toBe(writer.now);
    expect(rollFigures(drill)).toEqual({ expected: 2, seen: 1, missing: ['staff-02'], extra: 1 });
    expect(rollFigures(must(tick(drill, 'staff-01', false, writer))).seen).toBe(0);
  });
});

describe('afterwards', () => {
  test('the paper and the roll call are reconciled; a difference needs its reason', () => {
    const seen = { ...held(), rollCall: aRoll.map((l) => ({ ...l, at: writer.now })) };
    const count = { signatures: 2, others: 3, difference: '', photos: ['p'] };
    expect(countSignatures(seen, count)).toMatchObject({ error: { code: 'drill/difference', detail: { signed: 2, seen: 3 } } });
    const after = must(countSignatures(seen, { ...count, difference: '一人手伤未签' }));
    expect(reconcile(after)).toEqual({ expected: 2, seen: 3, signed: 2, others: 3, agrees: false });
    expect(countSignatures(seen, { ...count, signatures: 3 })).toMatchObject({ ok: true });
  });

  test('a conclusion needs somebody who reached it', () => {
    expect(evaluate(held(), { ...done, evaluators: ' ' })).toMatchObject({ error: { code: 'drill/evaluators' } });
    expect(must(evaluate(held(), done)).state).toBe('evaluated');
    expect(must(evaluate(must(evaluate(held(), done)), { ...done, conclusion: '' })).state).toBe('held');
  });

  test('it is filed when every finding is closed (form 06: 整改未完成不得关闭本次演练)', () => {
    const drill = must(evaluate(held(), done));
    expect(file(drill, [aRectification()])).toMatchObject({ error: { code: 'drill/open-findings', detail: { count: 1 } } });
    expect(must(file(drill, [aRectification({ state: 'closed' })])).state).toBe('filed');
  });

  test('the folder says what is missing (AQ/T 9007: 方案、评估报告、总结、图片)', () => {
    const missing = folderParts(held(), []).flatMap(([part, there]) => (there ? [] : [part]));
    expect(missing).toEqual(['scenario', 'signIn', 'record', 'photos', 'evaluation', 'summary']);
  });
});

describe('when it is due', () => {
  test('so many months after the last one, on the same date or the last of the month', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2026-10-28', 6)).toBe('2027-04-28');
    expect(drillDue('', 6)).toBe('');
    expect(drillDue('2026-04-28', 6)).toBe('2026-10-28');
  });

  test('who has never drilled: seen at none that was held', () => {
    const seen = { ...held(), rollCall: [{ ...aRoll[0], at: writer.now } as (typeof aRoll)[number]] };
    expect(neverDrilled(['staff-01', 'staff-02'], [seen])).toEqual(['staff-02']);
    expect(neverDrilled(['staff-01'], [{ ...seen, state: 'prepared' }])).toEqual(['staff-01']);
  });
});

test('the form offers two to four answers for each of its thirteen questions, and six sections', () => {
  expect(evaluationQuestions).toHaveLength(13);
  expect(Object.values(questionChoices).every((n) => n >= 2 && n <= 4)).toBe(true);
  expect(evaluationSections).toHaveLength(6);
});
