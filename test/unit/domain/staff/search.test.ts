import { describe, expect, test } from 'vitest';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import { demoPerson, someone } from '#test/support/people.ts';

const names = (query: string) => rankStaff(demoStaff, query).map((m) => m.name);

describe('finding people', () => {
  test.each([
    ['周敏', ['周敏']],
    ['zhoumin', ['周敏']],
    ['ZM', ['周敏']],
    ['zhou', ['周敏']],
    ['晓', ['李晓燕', '范晓东']],
    ['佳怡', ['孙佳怡']],
    ['27', ['范晓东']],
    ['jianguo', ['陈建国']],
    ['王 f', []],
    ['王 wf', ['王芳']],
    ['王　芳', ['王芳']],
    ['没有这个人', []],
  ])('%s', (query, expected) => expect(names(query)).toEqual(expected));
  test('the end of the phone number', () => {
    expect(names(demoPerson('韩冰').phone.slice(-4))).toEqual(['韩冰']);
    expect(names(demoPerson('韩冰').phone)).toEqual(['韩冰']);
  });
  test('the best fit first: whole initials before longer ones, names before pinyin', () => {
    const people = [
      someone({ id: 'a', name: '何婷婷', pinyin: 'hetingting', initials: 'htt' }),
      someone({ id: 'b', name: '何涛', pinyin: 'hetao', initials: 'ht' }),
    ];
    expect(rankStaff(people, 'ht').map((m) => m.id)).toEqual(['b', 'a']);
  });
  test('letters in names and numbers fit in either case', () => {
    const people = [someone({ number: 'A07', name: 'Lina李娜' })];
    expect(rankStaff(people, 'a07')).toHaveLength(1);
    expect(rankStaff(people, 'LINA')).toHaveLength(1);
  });
  test('no query: everybody, in the order given', () => {
    expect(names('  ')).toEqual(demoStaff.map((m) => m.name));
  });
});
