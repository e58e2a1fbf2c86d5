import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/shared/domain/emergency-plan/content.ts';
import { planDifferences } from '#src/shared/domain/emergency-plan/difference.ts';
import { illness } from '#src/shared/domain/emergency-plan/seeds/illness.ts';
import { planSeeds } from '#src/shared/domain/emergency-plan/seeds/index.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import { approve, editDraft, newDraft, versionInForce } from '#src/shared/domain/emergency-plan/versions.ts';

const writer = { now: '2026-03-01T09:00:00+08:00', by: '周敏' };
const approval = { approvedBy: '陈建国', effectiveFrom: '2026-03-02', nextReview: '2027-03-02' };
const input = { id: 'v', planId: 'p', content: illness.content, changeNote: '', fromRectificationId: '' };
const aVersion = (over: Partial<PlanVersion> = {}): PlanVersion => {
  const made = newDraft([], input, writer);
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, ...over };
};

describe('the seeds', () => {
  test('one for each kind the issue names, complete enough to be approved', () => {
    expect(planSeeds.map((s) => s.kind)).toEqual([
      'illness',
      'fire',
      'earthquake',
      'disorder',
      'outage',
      'suspicious',
      'crowding',
    ]);
    for (const { content } of planSeeds) expect(checkContent(content)).toMatchObject({ ok: true });
  });

  test('every named role of a step exists, at most nine steps so that one digit stamps each', () => {
    for (const { title, content } of planSeeds) {
      const assigned = content.steps.filter((s) => s.roleId !== '').length;
      expect([title, assigned >= content.steps.length - 1]).toEqual([title, true]);
      expect([title, content.steps.length <= 9]).toEqual([title, true]);
    }
  });

  test('the written first report is due within the hour (《生产安全事故报告和调查处理条例》第九条)', () => {
    for (const { content } of planSeeds.filter((s) => s.kind === 'fire' || s.kind === 'illness'))
      expect(content.steps.some((s) => s.withinMinutes === 60 && s.text.includes('局值班室'))).toBe(true);
  });
});

describe('versions', () => {
  test('one draft at a time, numbered on, also past those given up', () => {
    const first = aVersion({ state: 'approved', effectiveFrom: '2026-03-02' });
    const given = aVersion({ id: 'v2', version: 2, voided: { at: writer.now, by: '周敏', reason: '不改了' } });
    expect(newDraft([first, given], input, writer)).toMatchObject({ value: { version: 3, state: 'draft' } });
    expect(newDraft([first, aVersion({ version: 2 })], input, writer)).toMatchObject({ error: { code: 'plan/draft-exists' } });
  });

  test('an approved version never changes (突发事件应急预案管理办法)', () => {
    const done = approve(aVersion(), approval, writer);
    expect(done).toMatchObject({ value: { state: 'approved', approvedBy: '陈建国', approvedAt: writer.now } });
    if (!done.ok) return;
    expect(editDraft(done.value, illness.content, '')).toMatchObject({ error: { code: 'plan/approved' } });
    expect(approve(done.value, approval, writer)).toMatchObject({ error: { code: 'plan/approved' } });
  });

  test.each([
    [{ ...approval, approvedBy: ' ' }, 'plan/approver'],
    [{ ...approval, nextReview: '2026-03-02' }, 'plan/review-day'],
  ])('%o is not approved', (how, code) => {
    expect(approve(aVersion(), how, writer)).toMatchObject({ error: { code } });
  });

  test.each([
    [{ trigger: ' ' }, 'plan/trigger'],
    [{ roles: [] }, 'plan/no-roles'],
    [{ steps: [] }, 'plan/no-steps'],
    [{ steps: [{ id: 's', text: ' ', roleId: '', withinMinutes: 0 }] }, 'plan/blank-step'],
    [{ steps: [{ id: 's', text: '喊', roleId: 'gone', withinMinutes: 0 }] }, 'plan/lost-role'],
  ])('a plan with %o is not complete', (over, code) => {
    expect(checkContent({ ...illness.content, ...over })).toMatchObject({ error: { code } });
  });

  test('the newest approved version whose day has come is in force', () => {
    const versions = [
      aVersion({ id: '1', version: 1, state: 'approved', effectiveFrom: '2026-01-01' }),
      aVersion({ id: '2', version: 2, state: 'approved', effectiveFrom: '2026-06-01' }),
      aVersion({ id: '3', version: 3, effectiveFrom: '' }),
    ];
    expect(versionInForce(versions, '2025-12-31')).toBeUndefined();
    expect(versionInForce(versions, '2026-05-31')?.id).toBe('1');
    expect(versionInForce(versions, '2026-06-01')?.id).toBe('2');
  });
});

describe('what a revision changes', () => {
  test('a step that moved to another role, a new one and one left out', () => {
    const [first, second, ...rest] = illness.content.steps;
    if (!first || !second) throw new Error('no steps');
    const steps = [{ ...first, roleId: 'r2' }, ...rest, { id: 's99', text: '写交班记录', roleId: '', withinMinutes: 0 }];
    const found = planDifferences(aVersion(), aVersion({ steps }));
    expect(found).toHaveLength(3);
    expect(found).toContainEqual({ part: 'steps', before: '', after: '写交班记录' });
    expect(found.find((d) => d.after === '')?.before).toContain(second.text);
  });

  test('a version differs from itself in nothing, and differences mirror', () => {
    const pick = fc.constantFrom(...planSeeds.map((s) => aVersion(s.content)));
    fc.assert(
      fc.property(pick, pick, (a, b) => {
        expect(planDifferences(a, a)).toEqual([]);
        const there = planDifferences(a, b).map((d) => `${d.part}|${d.before}|${d.after}`);
        const back = planDifferences(b, a).map((d) => `${d.part}|${d.after}|${d.before}`);
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});
