import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countSignIn, evaluateDrill, fileDrill } from '#src/renderer/commands/drill/after-drill.ts';
import { addDrill, arrangeDrill, prepareDrill } from '#src/renderer/commands/drill/arrange-drill.ts';
import { beginDrill, stampStep, stopDrill, strikeStep, tickPerson } from '#src/renderer/commands/drill/run-drill.ts';
import { adoptPlans } from '#src/renderer/commands/emergency-plan/adopt-plans.ts';
import { buildDrillEvaluation } from '#src/renderer/commands/print/drill-evaluation.ts';
import { buildDrillRecord } from '#src/renderer/commands/print/drill-record.ts';
import { buildDrillSignIn } from '#src/renderer/commands/print/drill-sign-in.ts';
import { buildDrillYear } from '#src/renderer/commands/print/drill-year.ts';
import { DrillsScreen } from '#src/renderer/screens/drills/drills-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

/** The demonstration hall on a Wednesday at work. */
const DAY = '2026-09-23';
let book: TestBook;
let leave: () => void = () => undefined;
const open = (address = '') => {
  leave = mountScreen(book, '/drills/:view?/:id?/:part?', `/drills/list/${address}`, <DrillsScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
  await adoptPlans(book.ctx, { approvedBy: '陈建国', effectiveFrom: '2026-01-01', nextReview: '2027-01-01' });
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const theDrill = async () => {
  const [drill] = await book.db.of('drills').toArray();
  if (!drill) throw new Error('no drill');
  return drill;
};
const planOf = async (kind: string) => (await book.db.of('emergencyPlans').toArray()).find((p) => p.kind === kind)?.id ?? '';
/** A fire drill of the day, prepared. */
const prepared = async () => {
  const [hall] = await book.db.of('halls').toArray();
  const [first] = await book.db.of('staff').toArray();
  const input = { title: '消防演练', day: DAY, startsAt: 990, minutes: 30, place: '东侧广场', organiser: '' };
  await addDrill(book.ctx, { ...input, planId: await planOf('fire'), hallIds: [hall?.id ?? ''] });
  const { id } = await theDrill();
  await arrangeDrill(book.ctx, id, { commanderId: first?.id ?? '' });
  const done = await prepareDrill(book.ctx, id);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const running = async () => {
  const drill = await prepared();
  await beginDrill(book.ctx, drill.id);
  return theDrill();
};

describe('the board', () => {
  test('every plan is due; one line puts a drill into the calendar and opens it', async () => {
    open();
    await shown(/火灾事故应急预案.*尽快安排/);
    await userEvent.keyboard('n');
    await page.getByRole('combobox', { name: '预案' }).selectOptions('火灾事故应急预案');
    await page.getByRole('textbox', { name: '日期' }).fill('9-30');
    await userEvent.keyboard('{Enter}');
    await shown('2026 年火灾演练');
    expect(await theDrill()).toMatchObject({ number: 'YL-2026-01', day: '2026-09-30', startsAt: 990, state: 'planned' });
  });

  test('without a commander it is not prepared; with one the steps and the roll of the day are there', async () => {
    const { id, steps, rollCall, trainingMinutes } = await prepared();
    expect(steps).toHaveLength(9);
    expect(rollCall.filter((l) => l.away === '').length).toBeGreaterThan(10);
    expect(trainingMinutes).toBe(30);
    await arrangeDrill(book.ctx, id, { commanderId: '' });
    expect(await prepareDrill(book.ctx, id)).toMatchObject({ error: { code: 'drill/commander' } });
  });
});

describe('as it runs', () => {
  test('Space stamps the next step, initials tick a person, Ctrl+Z strikes, F2 notes, F3 stops', async () => {
    const drill = await running();
    const person = await book.db.of('staff').get(drill.rollCall.find((l) => l.away === '')?.staffId ?? '');
    open(`${drill.id}/run`);
    await shown('人未到集合点');
    await userEvent.keyboard(' ');
    await expect.poll(async () => (await theDrill()).steps[0]?.at).not.toBe('');
    await userEvent.keyboard(' ');
    await expect.poll(async () => (await theDrill()).steps[1]?.at).not.toBe('');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => (await theDrill()).steps.flatMap((s) => s.struck)).toHaveLength(1);
    await userEvent.keyboard(`${person?.initials ?? ''}{Enter}`);
    await expect.poll(async () => (await theDrill()).rollCall.find((l) => l.staffId === person?.id)?.at).not.toBe('');
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('3 号门晚开{Enter}');
    await expect.poll(async () => (await theDrill()).notes).toMatchObject([{ text: '3 号门晚开' }]);
    await userEvent.keyboard('{F3}');
    await expect.poll(async () => (await theDrill()).state).toBe('held');
  });

  test('what the keys wrote is no undo’s to take back', async () => {
    const drill = await running();
    await stampStep(book.ctx, drill.id, 's1');
    await strikeStep(book.ctx, drill.id, 's1', '按早了');
    await stopDrill(book.ctx, drill.id);
    expect(await stampStep(book.ctx, drill.id, 's1')).toMatchObject({ error: { code: 'drill/not-running' } });
    expect((await theDrill()).steps[0]).toMatchObject({ at: '', struck: [{ reason: '按早了' }] });
  });
});

describe('afterwards', () => {
  test('paper, evaluation and findings make the folder; it is filed when the finding is closed', async () => {
    const drill = await running();
    await tickPerson(book.ctx, drill.id, drill.rollCall[0]?.staffId ?? '', true);
    await buildDrillSignIn(book.ctx, drill.id);
    await stopDrill(book.ctx, drill.id);
    const code = (await theDrill()).signIn?.code ?? '';
    expect(code).toMatch(/^[2-9A-Z]{4}$/);
    const count = { signatures: 3, others: 0, difference: '', photos: [] };
    expect(await countSignIn(book.ctx, drill.id, count)).toMatchObject({ error: { code: 'drill/difference' } });
    expect(await countSignIn(book.ctx, drill.id, { ...count, difference: '两人先签后走' })).toMatchObject({ ok: true });
    await evaluateDrill(book.ctx, drill.id, (now) => ({ ...now, conclusion: 'good', evaluators: '陈建国' }));
    open(drill.id);
    await page.getByRole('textbox', { name: '发现了什么问题' }).fill('扩音器音量不足');
    await userEvent.keyboard('{Tab}宏远公司{Tab}{Enter}');
    await shown('ZG-2026-01');
    expect(await fileDrill(book.ctx, drill.id)).toMatchObject({ error: { code: 'drill/open-findings' } });
    await page.getByRole('button', { name: '归档' }).click();
    await expect.poll(async () => (await theDrill()).state).toBe('evaluated');
  });

  test.each(['light', 'dark'])('no accessibility faults on the board, the page and the run (%s)', async (theme) => {
    const drill = await running();
    document.documentElement.dataset['theme'] = theme;
    const check = async () => {
      const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
      return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
    };
    open(`${drill.id}/run`);
    await shown('人未到集合点');
    expect(await check()).toEqual([]);
    leave();
    await stopDrill(book.ctx, drill.id);
    open(drill.id);
    await shown('演练档案');
    expect(await check()).toEqual([]);
    leave();
    open();
    await shown('历次演练');
    expect(await check()).toEqual([]);
    document.documentElement.dataset['theme'] = 'light';
  });
});

describe('on paper', () => {
  test('the sign-in sheet keeps one code however often it is printed', async () => {
    const { id, rollCall } = await prepared();
    const first = await buildDrillSignIn(book.ctx, id);
    const again = await buildDrillSignIn(book.ctx, id);
    const code = (await theDrill()).signIn?.code ?? '';
    for (const made of [first, again]) {
      expect(made.ok && made.value.html).toContain(`YL-2026-01-${code}`);
      expect(made.ok && made.value.html).toContain(`${rollCall.filter((l) => l.away === '').length} 人（按当日排班`);
    }
  });

  test('answers given faster than they are written are all kept', async () => {
    const drill = await running();
    await stopDrill(book.ctx, drill.id);
    const { answers } = drill.evaluation ?? { answers: {} };
    await Promise.all([
      evaluateDrill(book.ctx, drill.id, (now) => ({ ...now, answers: { ...now.answers, people: 1 } })),
      evaluateDrill(book.ctx, drill.id, (now) => ({ ...now, evaluators: '陈建国' })),
      evaluateDrill(book.ctx, drill.id, (now) => ({ ...now, conclusion: 'good' })),
    ]);
    expect(await theDrill()).toMatchObject({
      state: 'evaluated',
      evaluation: { answers: { ...answers, people: 1 }, evaluators: '陈建国', conclusion: 'good' },
    });
  });

  test('record, evaluation and the year say what was done', async () => {
    const drill = await running();
    await stampStep(book.ctx, drill.id, 's1');
    await stopDrill(book.ctx, drill.id);
    const answers = { suitability: 1 };
    await evaluateDrill(book.ctx, drill.id, (now) => ({ ...now, answers, conclusion: 'good', evaluators: '陈建国' }));
    const html = async (made: ReturnType<typeof buildDrillRecord>) => {
      const done = await made;
      return done.ok ? done.value.html : done.error.code;
    };
    expect(await html(buildDrillRecord(book.ctx, drill.id))).toMatch(/class="bx on"><\/i>执行过程不够顺利/);
    const report = await html(buildDrillEvaluation(book.ctx, drill.id));
    expect(report).toContain('PG-2026-01');
    expect(report).toContain('下次演练不迟于 2027 年 9 月 23 日');
    expect(await html(buildDrillYear(book.ctx, 2026))).toMatch(/YL-2026-01.*已评估，良好/);
  });
});
