import { expect, test } from 'vitest';
import { type FoundRecord, rankRecords } from '#src/renderer/queries/find/use-found-records.ts';

const record = (number: string, title: string, day = '2026-09-01'): FoundRecord => ({
  id: number,
  kind: 'incident',
  number,
  title,
  day,
  path: `/incidents/${number}`,
});
const book = [
  record('SJ-2026-0023', '等候区老人晕倒', '2026-09-20'),
  record('TS-2026-0001', '窗口排队两小时', '2026-09-12'),
  record('ZG-2026-23', '东侧疏散门打不开', '2026-09-10'),
];
const found = (query: string) => rankRecords(book, query).map((r) => r.number);

test('a number, or the end of it, comes before anything else', () => {
  expect(found('sj-2026-0023')).toEqual(['SJ-2026-0023']);
  expect(found('23')).toEqual(['ZG-2026-23', 'SJ-2026-0023']);
});

test('part of the title, or the first letters of its pinyin', () => {
  expect(found('晕倒')).toEqual(['SJ-2026-0023']);
  expect(found('ssm')).toEqual(['ZG-2026-23']);
  expect(found('pdlxs')).toEqual(['TS-2026-0001']);
});

test('every word must fit; nothing asked is nothing found', () => {
  expect(found('窗口 0001')).toEqual(['TS-2026-0001']);
  expect(found('窗口 0002')).toEqual([]);
  expect(found('  ')).toEqual([]);
});
