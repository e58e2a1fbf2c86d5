import { describe, expect, test } from 'vitest';
import { changePlan } from '#src/shared/domain/patrol/change-plan.ts';
import { inspectionItems, roundItems } from '#src/shared/domain/patrol/default-plans.ts';
import { makeRound, signRound } from '#src/shared/domain/patrol/make-round.ts';
import { aRound, inspectionPlan, madeAt, roundsPlan } from '#test/support/patrol.ts';

const writer = { now: '2026-09-23T10:20:00+08:00', by: '周敏' };
const head = { id: 'r1', number: 'XC-2026-0001', last: false };
const codeOf = (r: { readonly ok: boolean; readonly error?: { readonly code: string } }) => r.error?.code ?? 'ok';
const make = (over = {}, more = head) => makeRound(roundsPlan(), aRound(over), more, writer);

describe('a round', () => {
  test('nothing said is all in order, now; the items of closing time belong to the last round', () => {
    const done = make();
    expect(done.ok && done.value).toMatchObject({ doneAt: writer.now, results: { length: 7 } });
    expect(done.ok && done.value.results.every((r) => r.ok)).toBe(true);
    const last = make({}, { ...head, last: true });
    expect(last.ok && last.value.results.filter((r) => r.closing)).toHaveLength(4);
  });

  test.each([
    [{ patrollerId: '' }, 'patrol/who'],
    [{ doneAt: '2026-09-23T10:21:00+08:00' }, 'patrol/future'],
    [{ doneAt: '2026-09-22T10:00:00+08:00' }, 'patrol/other-day'],
    [{ day: '2026-09-22' }, 'patrol/other-day'],
    [{ doneAt: '2026-09-23T10:00:00+08:00' }, 'patrol/late-reason'],
    [{ doneAt: '2026-09-23T10:00:00+08:00', note: '停电' }, 'ok'],
    [{ doneAt: '2026-09-23T10:12:00+08:00' }, 'ok'],
    [{ found: { i2: { note: ' ', none: false } } }, 'patrol/finding'],
    [{ found: { i2: { note: '', none: true } } }, 'ok'],
  ])('%o → %s', (over, code) => expect(codeOf(make(over))).toBe(code));

  test('entered later keeps both times', () => {
    const done = make({ doneAt: '2026-09-23T09:00:00+08:00', note: '停电' });
    expect(done.ok && done.value).toMatchObject({ doneAt: '2026-09-23T09:00:00+08:00', enteredAt: writer.now, note: '停电' });
  });

  test('looks at what the law lists (第二十五条 five, 第二十六条 ten and more)', () => {
    expect(roundItems.map((i) => i.text).join()).toMatch(/用火.*安全出口.*疏散指示.*消防设施.*防火门.*在岗/);
    expect(inspectionItems.length).toBeGreaterThanOrEqual(10);
  });
});

describe('two signatures (第二十五条)', () => {
  const sign = (over: Parameters<typeof madeAt>[2], signer: 'patroller' | 'supervisor', patroller = '李晓燕') =>
    signRound(madeAt(615, '10:15', over), signer, patroller, writer);
  test('every state × signer', () => {
    const states = [{}, { patrollerSigned: 'x' }, { patrollerSigned: 'x', supervisorSigned: 'y' }] as const;
    expect(states.map((s) => [codeOf(sign(s, 'patroller')), codeOf(sign(s, 'supervisor'))])).toEqual([
      ['ok', 'patrol/sign-order'],
      ['patrol/signed', 'ok'],
      ['patrol/signed', 'patrol/signed'],
    ]);
  });
  test('nobody signs twice over; a void round is not signed', () => {
    expect(codeOf(sign({ patrollerSigned: 'x' }, 'supervisor', '周敏'))).toBe('patrol/same-person');
    expect(codeOf(sign({ voided: { at: '', by: '', reason: '' } }, 'patroller'))).toBe('patrol/voided');
  });
});

describe('the plan', () => {
  const input = { title: '巡查', everyMinutes: 120, everyMonths: 0, from: 0, to: 0, items: roundItems };
  test.each([
    [{}, 'ok'],
    [{ title: ' ' }, 'patrol/title'],
    [{ items: [{ id: 'a', text: ' ' }] }, 'patrol/items'],
    [{ everyMinutes: 121 }, 'patrol/too-rare'],
    [{ everyMinutes: 0 }, 'patrol/too-rare'],
    [{ everyMinutes: Number.NaN }, 'patrol/too-rare'],
    [{ from: 600, to: 540 }, 'patrol/hours'],
  ])('rounds %o → %s', (over, code) => expect(codeOf(changePlan(roundsPlan(), { ...input, ...over }))).toBe(code));
  test('inspections at least quarterly; an empty line drops its item', () => {
    expect(codeOf(changePlan(inspectionPlan(), { ...input, everyMonths: 4 }))).toBe('patrol/inspection-rare');
    const cut = changePlan(inspectionPlan(), {
      ...input,
      everyMonths: 1,
      items: [
        { id: 'a', text: '灭火器' },
        { id: 'b', text: '' },
      ],
    });
    expect(cut.ok && cut.value.items).toHaveLength(1);
  });
});
