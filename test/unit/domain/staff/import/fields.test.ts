import { describe, expect, test } from 'vitest';
import { readDateAs } from '#src/shared/domain/core/day-text.ts';
import { findHeaderRow, importFields, proposeMapping } from '#src/shared/domain/staff/import/fields.ts';
import { nearestName } from '#src/shared/domain/staff/import/nearest.ts';

describe('headings', () => {
  test('every field is found under each of its names', () => {
    const missed = importFields.flatMap((f) => f.names.filter((n) => proposeMapping([n])[f.key] !== 0));
    expect(missed).toEqual([]);
  });
  test('no name belongs to two fields', () => {
    const all = importFields.flatMap((f) => f.names as readonly string[]);
    expect(all.filter((n, i) => all.indexOf(n) !== i)).toEqual([]);
  });
  test('spaces, colons, stars and brackets in a heading do not matter', () => {
    expect(proposeMapping(['姓　名', '*身份证号：', '（联系电话）'])).toEqual({ name: 0, idNumber: 1, phone: 2 });
  });
  test('a field named twice is the first column; unknown headings are left out', () => {
    expect(proposeMapping(['姓名', '星座', '姓名'])).toEqual({ name: 0 });
  });
  test('the heading row is found below a title', () => {
    const rows = [['临溪县政务服务大厅职工名册'], ['2026年9月', ''], ['序号', '姓名', '性别', '手机号'], ['1', '韩冰', '女', '']];
    expect(findHeaderRow(rows)).toEqual({ row: 2, mapping: { name: 1, sex: 2, phone: 3 } });
  });
  test('a list without names, or names alone, is no register', () => {
    expect(findHeaderRow([['性别', '手机号']])).toBeNull();
    expect(findHeaderRow([['姓名'], ['韩冰']])).toBeNull();
    expect(findHeaderRow([...Array(20).fill([]), ['姓名', '性别']])).toBeNull();
    expect(findHeaderRow([])).toBeNull();
  });
});

describe('what was probably meant', () => {
  const posts = ['大厅管理人员', '窗口收件人员', '帮办代办', '技术保障中心辅助人员', '咨询引导', '保洁', '保安'];
  test.each([
    ['窗口收件', '窗口收件人员'],
    ['窗口收件员', '窗口收件人员'],
    ['帮办代班', '帮办代办'],
    ['咨询导引', '咨询引导'],
    ['保安员', '保安'],
    ['保按', ''],
    ['人员', ''],
    ['厨师', ''],
    ['', ''],
  ])('%s', (text, name) => expect(nearestName(text, posts)).toBe(name));
});

describe('a date read otherwise than it is written', () => {
  test('is shown as the day it was taken for', () => {
    expect([readDateAs('2022/5/16'), readDateAs('44697')]).toEqual(['2022-05-16', '2022-05-16']);
    expect([readDateAs('2022-05-16'), readDateAs(' 2022-05-16 '), readDateAs('五月')]).toEqual([null, null, null]);
  });
});
