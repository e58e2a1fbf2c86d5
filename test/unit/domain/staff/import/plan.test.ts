import { describe, expect, test } from 'vitest';
import { nextNumber } from '#src/shared/domain/staff/import/plan.ts';
import { demoContext, type FileRow, planRows } from '#test/support/import-file.ts';
import { demoPerson, inventedId, someone } from '#test/support/people.ts';

const newcomer: FileRow = {
  name: '石小满',
  idNumber: inventedId('1999-08-20', 44, 'female'),
  phone: '15000003318',
  householdAddress: '临溪县城关镇虚构路 9 号',
  address: '临溪县滨河路 9 号',
  hall: '税务大厅',
  post: '窗口收件人员',
  hireDay: '2026-10-08',
  contractTo: '2029-10-07',
};
const another: FileRow = { ...newcomer, name: '方可心', idNumber: inventedId('1998-01-02', 45, 'female'), phone: '15000003319' };
const only = (row: FileRow) => {
  const [planned] = planRows([row]);
  if (!planned) throw new Error('no row was planned');
  return planned;
};
const codes = (row: FileRow) => only(row).problems.map((p) => `${p.field}: ${p.code}`);
const han = demoPerson('韩冰');

describe('what a row would do', () => {
  test('somebody new is added with the next number', () => {
    expect(only(newcomer)).toMatchObject({
      row: 2,
      outcome: 'add',
      problems: [],
      postId: 'post-window',
      existing: null,
      staff: { number: '29', hallId: 'hall-2', sex: 'female', birthDay: '1999-08-20', contractFrom: '2026-10-08' },
    });
  });
  test('somebody known with the same values stays', () => {
    expect(only({ name: '韩冰', sex: '女', idNumber: han.idNumber, post: '窗口收件', contractTo: han.contractTo })).toMatchObject(
      {
        outcome: 'same',
        changed: {},
        existing: { id: han.id },
      },
    );
  });
  test('a changed cell is an update that tells the old value', () => {
    const row = only({ name: '韩冰', idNumber: han.idNumber, contractTo: '2031/1/2', post: '咨询引导', hall: '政务大厅' });
    expect(row).toMatchObject({ outcome: 'update', problems: [], staff: { contractTo: '2031-01-02', hallId: 'hall-1' } });
    expect(row.changed).toEqual({ contractTo: han.contractTo, post: '窗口收件人员', hall: '税务大厅' });
  });
  test('an empty cell keeps what the register has', () => {
    expect(only({ name: '韩冰', idNumber: han.idNumber, phone: '', address: '', team: '', note: '' }).outcome).toBe('same');
  });
  test('empty rows are skipped and do not shift the row numbers', () => {
    expect(planRows([{ ...newcomer }, { name: ' ' }, { ...another }]).map((r) => r.row)).toEqual([2, 4]);
  });
});

describe('whom a row means', () => {
  test('the ID number before everything else: also a name can be corrected', () => {
    expect(only({ name: '韩兵', number: '1', idNumber: han.idNumber.toLowerCase() })).toMatchObject({ existing: { id: han.id } });
  });
  test('else the number with the name', () => {
    expect(only({ name: '韩 冰', number: han.number, phone: '15000000001' })).toMatchObject({
      outcome: 'update',
      existing: { id: han.id },
      changed: { phone: han.phone },
    });
  });
  test('else the name with the phone, however the phone is written', () => {
    const phone = `${han.phone.slice(0, 3)} ${han.phone.slice(3, 7)}-${han.phone.slice(7)}`;
    expect(only({ name: '韩冰', phone })).toMatchObject({ outcome: 'same', existing: { id: han.id } });
  });
  test('a number of somebody else is an error, not that person', () => {
    expect(only({ ...newcomer, number: han.number })).toMatchObject({
      outcome: 'error',
      existing: null,
      problems: [{ field: 'number', code: 'staff/number-taken', detail: { name: '韩冰' } }],
    });
  });
  test('voided people are not meant by any row', () => {
    const gone = someone({ voided: { at: '', by: '', reason: '' } });
    const context = { ...demoContext(), staff: [...demoContext().staff, gone] };
    expect(planRows([newcomer], context)).toMatchObject([{ outcome: 'add', existing: null }]);
  });
});

describe('errors at their cells', () => {
  test.each<[string, FileRow, string[]]>([
    ['an ID number one digit short', { idNumber: '51329919900101284' }, ['idNumber: staff/id-short']],
    ['a phone one digit short', { phone: '1390824551' }, ['phone: staff/phone-length']],
    ['a date that does not exist', { hireDay: '2026-9-31' }, ['hireDay: staff/date-shape']],
    ['a sex that the ID number denies', { sex: '男' }, ['sex: staff/sex-differs']],
    ['a word for the sex', { sex: '不详' }, ['sex: staff/unknown-sex']],
    ['a contract that ran out before the first day', { contractTo: '2020-01-01' }, ['contractTo: staff/contract-backwards']],
    ['an unknown team', { team: '三班' }, ['team: staff/unknown-team']],
    ['no post', { post: '' }, ['post: staff/required']],
    ['no hall', { hall: '' }, ['hall: staff/required']],
  ])('%s', (_, patch, expected) => expect(codes({ ...newcomer, ...patch })).toEqual(expected));
  test('an unknown name comes with the one that was probably meant', () => {
    const { problems } = only({ ...newcomer, hall: '税务厅', post: '窗口收件员', employmentForm: '劳务派遣工' });
    expect(problems.map((p) => [p.code, p.suggestion])).toEqual([
      ['staff/unknown-hall', '税务大厅'],
      ['staff/unknown-post', '窗口收件人员'],
      ['staff/unknown-form', '劳务派遣'],
    ]);
  });
  test('男性 and 女性 are read as well', () => expect(codes({ ...newcomer, sex: '女性' })).toEqual([]));
  test('one hall needs no column', () => {
    const context = demoContext();
    const { hall: _, ...row } = newcomer;
    expect(planRows([row], { ...context, halls: context.halls.slice(0, 1) })).toMatchObject([{ outcome: 'add' }]);
  });
});

describe('twice in one file', () => {
  test('the later row names the earlier one', () => {
    const rows = planRows([newcomer, another, { ...newcomer, name: '石小曼' }]);
    expect(rows.map((r) => r.outcome)).toEqual(['add', 'add', 'error']);
    expect(rows[2]?.problems).toEqual([{ field: 'idNumber', code: 'staff/twice-in-file', detail: { row: 2 }, suggestion: '' }]);
  });
  test('one person under two keys', () => {
    const rows = planRows([
      { name: '韩冰', idNumber: han.idNumber },
      { name: '韩冰', number: han.number },
    ]);
    expect(rows.map((r) => r.outcome)).toEqual(['same', 'error']);
  });
  test('rows without a number get free ones, past those that later rows have', () => {
    const third = { ...newcomer, name: '程思远', idNumber: inventedId('1997-03-04', 46, 'male'), phone: '15000003320' };
    const rows = planRows([newcomer, { ...another, number: '29' }, third]);
    expect(rows.map((r) => [r.outcome, r.staff.number])).toEqual([
      ['add', '30'],
      ['add', '29'],
      ['add', '31'],
    ]);
  });
});

describe('the next number', () => {
  test('is one above the largest; words and absurd numbers do not count', () => {
    const numbered = (...numbers: string[]) => numbers.map((number) => someone({ number }));
    expect(nextNumber([])).toBe('1');
    expect(nextNumber(numbered('3', '27', 'A99', '08', '1e20', ''))).toBe('28');
  });
});
