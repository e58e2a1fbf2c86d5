import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { addStaff } from '#src/renderer/commands/staff/add-staff.ts';
import { changePost, editStaff, leaveStaff, voidStaff } from '#src/renderer/commands/staff/edit-staff.ts';
import { importContext, importStaff } from '#src/renderer/commands/staff/import-staff.ts';
import { readHistory } from '#src/renderer/commands/staff/read-history.ts';
import { emptyDraft } from '#src/shared/domain/staff/draft.ts';
import { findHeaderRow } from '#src/shared/domain/staff/import/fields.ts';
import { planImport } from '#src/shared/domain/staff/import/plan.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { inventedId } from '#test/support/people.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const heading = [
  '姓名',
  '公民身份号码',
  '大厅',
  '岗位',
  '联系方式',
  '户籍地址',
  '现住址',
  '用工起始',
  '合同到期',
  '岗前培训合格日期',
];
const person = (name: string, serial: number, phone: string) => [
  name,
  inventedId('1999-08-20', serial, 'female'),
  '税务大厅',
  '窗口收件人员',
  phone,
  '临溪县虚构路 1 号',
  '临溪县滨河路 1 号',
  '2026/10/8',
  '2029-10-07',
  '',
];

async function plan(rows: readonly (readonly string[])[]) {
  const header = findHeaderRow([heading]);
  if (!header) throw new Error('no heading');
  return planImport(rows, 2, header.mapping, await importContext(book.ctx));
}
const named = (name: string) =>
  book.db
    .of('staff')
    .filter((m) => m.name === name)
    .first();

describe('import', () => {
  test('new people come in as one entry, with pinyin and post, waiting for their training; one undo takes them back', async () => {
    const rows = await plan([person('石小满', 61, '15000003318'), person('方可心', 62, '15000003319')]);
    expect(await importStaff(book.ctx, rows)).toEqual({ ok: true, value: 2 });
    const added = await named('石小满');
    expect(added).toMatchObject({
      pinyin: 'shixiaoman',
      initials: 'sxm',
      status: 'pending',
      hireDay: '2026-10-08',
      number: '29',
    });
    expect(
      await book.db
        .of('postAssignments')
        .where('staffId')
        .equals(added?.id ?? '')
        .count(),
    ).toBe(1);
    expect((await book.db.meta.get('applied'))?.seq).toBe(2);
    await undo(book.ctx);
    expect(await named('石小满')).toBeUndefined();
    expect(await named('方可心')).toBeUndefined();
  });

  test('the same file again changes nothing', async () => {
    const file = [person('石小满', 61, '15000003318')];
    await importStaff(book.ctx, await plan(file));
    const again = await plan(file);
    expect(again.map((r) => r.outcome)).toEqual(['same']);
    expect(await importStaff(book.ctx, again)).toEqual({ ok: true, value: 0 });
    expect((await book.db.meta.get('applied'))?.seq).toBe(2);
  });

  test('a row with an error writes nothing at all', async () => {
    const rows = await plan([person('石小满', 61, '15000003318'), person('方可心', 62, '1500000')]);
    expect(await importStaff(book.ctx, rows)).toMatchObject({ ok: false, error: { code: 'staff/import-errors' } });
    expect(await named('石小满')).toBeUndefined();
  });
});

describe('one person', () => {
  test('a refused field keeps the old value; a change is in the history with old and new', async () => {
    expect(await editStaff(book.ctx, 'staff-14', 'phone', '1390')).toMatchObject({
      ok: false,
      error: { code: 'staff/phone-length', at: 'phone' },
    });
    expect(await editStaff(book.ctx, 'staff-14', 'phone', '139 0824 5517')).toMatchObject({
      ok: true,
      value: { phone: '13908245517' },
    });
    const history = await readHistory(book.ctx, 'staff', 'staff-14');
    expect(history).toMatchObject({ ok: true, value: [{ field: 'phone', after: '13908245517', user: '周敏' }] });
  });

  test('a passed training makes a waiting person rosterable', async () => {
    expect(await editStaff(book.ctx, 'staff-28', 'trainedDay', '2026-09-20')).toMatchObject({
      ok: true,
      value: { status: 'active' },
    });
  });

  test('another post ends the one before it the day before', async () => {
    await changePost(book.ctx, 'staff-14', 'post-assist', '', '2026-10-01');
    const held = await book.db.of('postAssignments').where('staffId').equals('staff-14').sortBy('from');
    expect(held.map((a) => [a.postId, a.to])).toEqual([
      ['post-guide', '2026-09-30'],
      ['post-assist', ''],
    ]);
  });

  test('leaving keeps the person on record; somebody who was rostered cannot be voided', async () => {
    await leaveStaff(book.ctx, 'staff-14', '2026-09-20', '回乡');
    expect(await book.db.of('staff').get('staff-14')).toMatchObject({ status: 'left', leftDay: '2026-09-20' });
    expect(await voidStaff(book.ctx, 'staff-03', '录错')).toMatchObject({ ok: false, error: { code: 'staff/rostered' } });
  });

  test('a new person with a taken number is refused at its field', async () => {
    const draft = {
      ...emptyDraft('1', '2026-09-23', 'hall-1'),
      name: '石小满',
      idNumber: inventedId('1999-08-20', 61, 'female'),
      householdAddress: '甲',
      address: '乙',
      phone: '15000003318',
      postId: 'post-window',
      contractTo: '2029-09-22',
    };
    expect(await addStaff(book.ctx, draft)).toMatchObject({ ok: false, error: { code: 'staff/number-taken', at: 'number' } });
    expect(await addStaff(book.ctx, { ...draft, number: '77' })).toMatchObject({ ok: true, value: { name: '石小满' } });
  });
});
