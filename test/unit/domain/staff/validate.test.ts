import { describe, expect, test } from 'vitest';
import { draftOf, emptyDraft } from '#src/shared/domain/staff/draft.ts';
import { checkPhone } from '#src/shared/domain/staff/phone.ts';
import { checkStaff, type StaffDraft } from '#src/shared/domain/staff/validate.ts';
import { inventedId, someone, typed } from '#test/support/people.ts';

const problems = (
  patch: Partial<StaffDraft>,
  others = [someone({ id: 'other', name: '方可心', number: '7', idNumber: 'other' })],
) => checkStaff(typed(patch), others).problems.map((p) => `${p.at}: ${p.code}`);

describe('劳动合同法实施条例 第八条: the register', () => {
  test('a full draft is taken as it is', () => {
    const { id: _, pinyin, initials, status, leftDay, protectedFrom, protectedTo, ...fields } = someone();
    expect(checkStaff(typed(), [])).toEqual({ problems: [], staff: fields });
  });
  test('texts are made plain: dates in any form, spaces in a name, a phone with dashes, a small x', () => {
    const { staff, problems: found } = checkStaff(
      typed({
        name: ' 石 小　满 ',
        hireDay: '2026年10月8日',
        contractFrom: '46303',
        contractTo: '2029.10.7',
        phone: '150-0000-3318',
      }),
      [],
    );
    expect(found).toEqual([]);
    expect(staff).toMatchObject({
      name: '石小满',
      hireDay: '2026-10-08',
      contractFrom: '2026-10-08',
      contractTo: '2029-10-07',
      phone: '15000003318',
    });
  });
  test('an empty form names each field that the law or the roster needs', () => {
    const { problems: found } = checkStaff({ ...emptyDraft('', '', ''), hireDay: '' }, []);
    expect(found.map((p) => p.at).sort()).toEqual([
      'address',
      'contractTo',
      'hallId',
      'hireDay',
      'householdAddress',
      'idNumber',
      'name',
      'number',
      'phone',
      'postId',
    ]);
    expect(new Set(found.map((p) => p.code))).toEqual(new Set(['staff/required']));
  });
  test('a new form opens with today and waits for the rest', () => {
    expect(emptyDraft('28', '2026-09-23', 'hall-1')).toMatchObject({
      number: '28',
      hireDay: '2026-09-23',
      contractFrom: '2026-09-23',
    });
  });
  test('a person opened for editing is without problems', () => {
    expect(checkStaff(draftOf(someone()), []).problems).toEqual([]);
  });
  test.each<[string, Partial<StaffDraft>, string[]]>([
    ['a date that does not exist', { hireDay: '2026-02-30' }, ['hireDay: staff/date-shape']],
    ['words for a date', { trainedDay: '下周' }, ['trainedDay: staff/date-shape']],
    ['a short ID number', { idNumber: '000000' }, ['idNumber: staff/id-short']],
    ['a sex that the ID number denies', { sex: 'male' }, ['sex: staff/sex-differs']],
    ['a mobile with a digit missing', { phone: '1390824551' }, ['phone: staff/phone-length']],
    ['a contract that runs backwards', { contractTo: '2026-10-07' }, ['contractTo: staff/contract-backwards']],
    [
      'a contract over before the first day',
      { contractFrom: '2025-01-01', contractTo: '2025-12-31' },
      ['contractTo: staff/contract-before-hire'],
    ],
    ['a number in use', { number: ' 7 ' }, ['number: staff/number-taken']],
    ['no post', { postId: '' }, ['postId: staff/required']],
  ])('%s', (_, patch, expected) => expect(problems(patch)).toEqual(expected));
  test('an ID number in use, however it is typed; the number of a voided person is free', () => {
    const taken = someone({ id: 'other', number: '7' });
    expect(problems({}, [taken])).toEqual(['idNumber: staff/id-taken']);
    expect(problems({ idNumber: ` ${taken.idNumber.toLowerCase()} ` }, [taken])).toEqual(['idNumber: staff/id-taken']);
    expect(problems({}, [{ ...taken, voided: { at: '', by: '', reason: '' } }])).toEqual([]);
  });
});

describe('劳动法 第十五条: nobody under 16 is hired', () => {
  const birthday16 = inventedId('2010-10-08', 3, 'female');
  test('sixteen on the first day is enough', () => expect(problems({ idNumber: birthday16 })).toEqual([]));
  test('a day short is not, nor a birth after the hiring', () => {
    expect(problems({ idNumber: inventedId('2010-10-09', 3, 'female') })).toEqual(['hireDay: staff/under-sixteen']);
    expect(problems({ hireDay: '1998-10-08', contractFrom: '1998-10-08' })).toEqual(['hireDay: staff/under-sixteen']);
  });
});

describe('phones', () => {
  test.each([
    ['139 0000 0417', '13900000417'],
    ['１３９００００ ０４１７', '13900000417'],
    ['+86 139-0000-0417', '13900000417'],
    ['（0911）6612345', '09116612345'],
    ['0911-6612345', '09116612345'],
  ])('%s', (text, phone) => expect(checkPhone(text)).toEqual({ ok: true, value: phone }));
  test.each([
    ['1390000041', 'staff/phone-length'],
    ['139000004170', 'staff/phone-length'],
    ['12900000417', 'staff/phone-shape'],
    ['6612345', 'staff/phone-shape'],
    ['1.39E+10', 'staff/phone-shape'],
    ['无', 'staff/phone-shape'],
  ])('%s is refused', (text, code) => expect(checkPhone(text)).toMatchObject({ ok: false, error: { code } }));
});
