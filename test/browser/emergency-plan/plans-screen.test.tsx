import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { adoptPlans } from '#src/renderer/commands/emergency-plan/adopt-plans.ts';
import { approvePlan, revisePlan, saveDraft } from '#src/renderer/commands/emergency-plan/edit-plan.ts';
import { buildEmergencyCard } from '#src/renderer/commands/print/emergency-card.ts';
import { buildPlanBooklet } from '#src/renderer/commands/print/plan-booklet.ts';
import { addRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import { DrillsScreen } from '#src/renderer/screens/drills/drills-screen.tsx';
import { contentOf } from '#src/shared/domain/emergency-plan/content.ts';
import { openTestBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { aFinding } from '#test/support/rectification.ts';

let book: TestBook;
let leave: () => void = () => undefined;
const approval = { approvedBy: '陈建国', effectiveFrom: '2026-09-23', nextReview: '2027-09-23' };
const open = (address = '') => {
  leave = mountScreen(book, '/drills/:view?/:id?/:part?', `/drills/plans/${address}`, <DrillsScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openTestBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const versions = () => book.db.of('planVersions').toArray();
const fire = async () => {
  const plan = (await book.db.of('emergencyPlans').toArray()).find((p) => p.kind === 'fire');
  const version = (await versions()).find((v) => v.planId === plan?.id);
  if (!plan || !version) throw new Error('no fire plan');
  return { plan, version };
};

test('an empty book: one name, Enter, and the seven plans are in force; Ctrl+Z takes them back', async () => {
  open();
  await page.getByRole('textbox', { name: '批准人' }).click();
  await userEvent.keyboard('{Enter}');
  await shown('写明由谁批准');
  await userEvent.keyboard('陈建国{Enter}');
  await shown(/突发疾病应急预案.*人员拥挤应急预案/);
  expect(await book.db.of('emergencyPlans').count()).toBe(7);
  expect((await versions()).every((v) => v.state === 'approved' && v.approvedBy === '陈建国')).toBe(true);
  expect(await undo(book.ctx)).toMatchObject({ ok: true });
  expect(await book.db.of('emergencyPlans').count()).toBe(0);
});

test('a kind that has a plan already gets no second one', async () => {
  await adoptPlans(book.ctx, approval);
  expect(await adoptPlans(book.ctx, approval)).toMatchObject({ ok: true, value: 0 });
  expect(await book.db.of('emergencyPlans').count()).toBe(7);
});

describe('revising', () => {
  test('what is written is kept when the field is left; Enter adds a line; the comparison says what is new', async () => {
    await adoptPlans(book.ctx, approval);
    const { plan } = await fire();
    open(plan.id);
    await page.getByRole('button', { name: '修订', exact: true }).click();
    await page.getByRole('textbox', { name: '第 1 步' }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: '第 2 步' })).toHaveFocus();
    await userEvent.keyboard('看火在哪里{Tab}');
    await expect.poll(async () => (await versions()).find((v) => v.version === 2)?.steps[1]?.text).toBe('看火在哪里');
    await page.getByRole('button', { name: '看修订了什么' }).click();
    await shown(/没有这一条.*看火在哪里/);
  });

  test('approved, it is in force and never changes; the earlier one stays readable', async () => {
    await adoptPlans(book.ctx, approval);
    const { plan, version } = await fire();
    const draft = await revisePlan(book.ctx, plan.id);
    if (!draft.ok) throw new Error(draft.error.code);
    expect(await revisePlan(book.ctx, plan.id)).toMatchObject({ error: { code: 'plan/draft-exists' } });
    expect(await approvePlan(book.ctx, draft.value.id, approval)).toMatchObject({ value: { version: 2, state: 'approved' } });
    const again = await saveDraft(book.ctx, draft.value.id, contentOf(version), '');
    expect(again).toMatchObject({ error: { code: 'plan/approved' } });
    expect(await undo(book.ctx)).not.toMatchObject({ value: { command: 'plan-approve' } });
    expect((await versions()).filter((v) => v.planId === plan.id)).toHaveLength(2);
  });

  test('a finding that asks for it is named in the draft and names the draft', async () => {
    await adoptPlans(book.ctx, approval);
    const { plan } = await fire();
    const found = await addRectifications(book.ctx, [aFinding({ finding: '没写延时班次的替补' })]);
    const id = found.ok ? (found.value[0]?.id ?? '') : '';
    const draft = await revisePlan(book.ctx, plan.id, id);
    expect(draft).toMatchObject({ value: { changeNote: 'ZG-2026-01 没写延时班次的替补', fromRectificationId: id } });
    expect(await book.db.of('rectifications').get(id)).toMatchObject({ planVersionId: draft.ok ? draft.value.id : '' });
  });
});

describe('on paper', () => {
  test('the card says what, who, within what time, and whom to call first', async () => {
    await adoptPlans(book.ctx, approval);
    const { version } = await fire();
    const made = await buildEmergencyCard(book.ctx, version.id);
    const html = made.ok ? made.value.html : '';
    expect(html).toContain('火 灾 应 急 卡');
    expect(html.indexOf('<b>119</b>')).toBeLessThan(html.indexOf('<b>120</b>'));
    for (const s of version.steps) expect(html).toContain(s.text);
  });

  test('the booklet holds every part of the version', async () => {
    await adoptPlans(book.ctx, approval);
    const { version } = await fire();
    const made = await buildPlanBooklet(book.ctx, version.id);
    const html = made.ok ? made.value.html : '';
    for (const text of [version.purpose, version.trigger, ...version.roles.map((r) => r.duty), '八、注意事项', 'YA-2026-02-1'])
      expect(html).toContain(text);
  });
});

test.each(['light', 'dark'])('no accessibility faults, reading and writing (%s)', async (theme) => {
  await adoptPlans(book.ctx, approval);
  const { plan } = await fire();
  document.documentElement.dataset['theme'] = theme;
  open(plan.id);
  await shown('历次版本');
  const check = async () => {
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
  };
  expect(await check()).toEqual([]);
  await page.getByRole('button', { name: '修订', exact: true }).click();
  await shown('第 2 版草稿');
  expect(await check()).toEqual([]);
  document.documentElement.dataset['theme'] = 'light';
});
