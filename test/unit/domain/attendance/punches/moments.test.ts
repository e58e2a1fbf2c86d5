import { describe, expect, test } from 'vitest';
import { type DayHint, readMoments } from '#src/shared/domain/attendance/punches/moments.ts';
import { periodOf } from '#src/shared/domain/attendance/punches/period.ts';
import { dayNumber, dayOfNumber } from '#src/shared/domain/core/day.ts';

const none: DayHint = { from1904: false, period: null };
const september: DayHint = { from1904: false, period: { first: dayNumber('2026-09-01'), last: dayNumber('2026-09-30') } };
const pad = (n: number) => String(n).padStart(2, '0');
/** `day+offset time` of each clock, `day` alone for a day without a time. */
function told(text: string, hint = none): string {
  const { clocks, day, trouble } = readMoments(text, hint);
  const shown = clocks.map((c) => {
    const offset = Math.floor(c.second / 86_400);
    const s = c.second - offset * 86_400;
    const time = [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60].map(pad).join(':');
    return `${c.day === null ? '' : `${dayOfNumber(c.day)} `}${time}${offset === 0 ? '' : offset > 0 ? '+1' : '-1'}`;
  });
  return trouble ? `${trouble}?` : shown.length > 0 ? shown.join(', ') : day === null ? '' : dayOfNumber(day);
}

describe('days', () => {
  test.each([
    '2026-9-1',
    '2026-09-01',
    '2026/09/01',
    '2026/9/1',
    '2026.9.1',
    '2026.09.01',
    '2026年9月1日',
    '2026年09月01日 星期二',
    '20260901',
    '２０２６－０９－０１',
    '２０２６年９月１日',
    '26-09-01 星期二',
    '9/1/2026',
    '46266',
    '46266.0',
  ])('%s', (text) => expect(told(text)).toBe('2026-09-01'));
  test.each(['9月1日', '9-1', '09-01', '9/1', '09/01 周二'])('%s takes its year from the head', (text) => {
    expect(told(text, september)).toBe('2026-09-01');
    expect(told(text)).toBe('year?');
  });
  test('the year is the one that lies in the period, over a year’s end too', () => {
    const winter = { from1904: false, period: { first: dayNumber('2026-12-26'), last: dayNumber('2027-01-25') } };
    expect([told('12月31日', winter), told('1月2日', winter)]).toEqual(['2026-12-31', '2027-01-02']);
  });
  test('1904', () => expect(told('44804', { ...none, from1904: true })).toBe('2026-09-01'));
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '20260931', '2026/9/31', '2月30日'])('%s does not exist', (text) =>
    expect(told(text, september)).toBe('time?'),
  );
  test('2024-02-29 does', () => expect(told('2024-02-29')).toBe('2024-02-29'));
});

describe('times', () => {
  test.each([
    ['08:29', '08:29:00'],
    ['8:29', '08:29:00'],
    ['08:29:31', '08:29:31'],
    ['08：29', '08:29:00'],
    ['０８：２９', '08:29:00'],
    ['08:29:31.000', '08:29:31'],
    ['0829', '08:29:00'],
    ['829', '08:29:00'],
    ['082931', '08:29:31'],
    ['83015', '08:30:15'],
    ['8时29分', '08:29:00'],
    ['8点5分9秒', '08:05:09'],
    ['上午8:29', '08:29:00'],
    ['上午12:05', '00:05:00'],
    ['下午5:32', '17:32:00'],
    ['下午 12:05', '12:05:00'],
    ['晚上8:10:05', '20:10:05'],
    ['下午17:32', '17:32:00'],
    ['5:32 PM', '17:32:00'],
    ['12:05:10 AM', '00:05:10'],
    ['0.354166666666667', '08:30:00'],
    ['.5', '12:00:00'],
    ['次日02:10', '02:10:00+1'],
    ['次日 02:10', '02:10:00+1'],
    ['02:10(次日)', '02:10:00+1'],
    ['02:10（+1）', '02:10:00+1'],
    ['前日 23:50', '23:50:00-1'],
    ['24:00', '00:00:00+1'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
  test.each([
    ['08:2912:01', '08:29:00, 12:01:00'],
    ['08:2912:0118:03', '08:29:00, 12:01:00, 18:03:00'],
    ['08:29:3112:01:05', '08:29:31, 12:01:05'],
    ['8:299:05', '08:29:00, 09:05:00'],
    ['08:29 12:01', '08:29:00, 12:01:00'],
    ['08:29\n12:01\r\n18:03', '08:29:00, 12:01:00, 18:03:00'],
    ['08:29,12:01;18:03', '08:29:00, 12:01:00, 18:03:00'],
    ['08:29-17:32', '08:29:00, 17:32:00'],
    ['0829 1201', '08:29:00, 12:01:00'],
    ['外勤 08:57', '08:57:00'],
    ['08:57 (迟到5分钟)', '08:57:00'],
    ['上班缺卡 下班18:01', '18:01:00'],
    ['19:55\n次日02:10', '19:55:00, 02:10:00+1'],
  ])('%j holds several', (text, wanted) => expect(told(text)).toBe(wanted));
  test.each(['25:10', '08:60', '08:29:61', '8:7', '24:01', '99:99'])('%s does not exist', (text) =>
    expect(told(text)).toBe('time?'),
  );
  test.each(['', '--', '休息', '缺卡', '正常', '迟到5分钟', '旷工1天', '3号楼'])('%j is no time', (text) =>
    expect(told(text)).toBe(''),
  );
});

describe('moments', () => {
  test.each([
    ['2026-09-01 08:29:31', '2026-09-01 08:29:31'],
    ['2026/9/1 8:29', '2026-09-01 08:29:00'],
    ['2026年9月1日 下午5:32', '2026-09-01 17:32:00'],
    ['2026年9月1日8时29分', '2026-09-01 08:29:00'],
    ['2026-09-01T08:29:31', '2026-09-01 08:29:31'],
    ['2026-09-01T08:29:31+08:00', '2026-09-01 08:29:31'],
    ['2026-09-01T00:29:31Z', '2026-09-01 08:29:31'],
    ['20260901 082931', '2026-09-01 08:29:31'],
    ['20260901082931', '2026-09-01 08:29:31'],
    ['46266.354166667', '2026-09-01 08:30:00'],
    ['2026-09-01 08:29; 2026-09-02 02:10', '2026-09-01 08:29:00, 2026-09-02 02:10:00'],
    ['2026-09-01 19:55 次日 02:10', '2026-09-01 19:55:00, 2026-09-01 02:10:00+1'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
  test.each([
    '事假09-02 09:00到09-02 18:00 8小时',
    '年假 2026-09-02 09:00至2026-09-02 18:00',
    '外出09:00-11:00',
    '加班 18:00~20:30',
    '早班 08:30-17:30 排班',
    '补卡申请 08:30',
  ])('%s is a slip, no punch', (text) => expect(readMoments(text, september).clocks).toEqual([]));
  test('a slip beside a punch leaves the punch', () => expect(told('08:31\n事假 14:00到18:00')).toBe('08:31:00'));
});

describe('the period in the head of a file', () => {
  const told = (text: string) => {
    const p = periodOf(text);
    return p && `${dayOfNumber(p.first)} ${dayOfNumber(p.last)}`;
  };
  test.each([
    ['考勤日期 : 2026-09-01 ~ 2026-09-30', '2026-09-01 2026-09-30'],
    ['考勤日期：2026/09/01～09/30      ( 政务大厅 )', '2026-09-01 2026-09-30'],
    ['统计日期：2026年9月1日至2026年9月30日', '2026-09-01 2026-09-30'],
    ['2026-12-26 至 01-25', '2026-12-26 2027-01-25'],
    ['20260901-20260930', '2026-09-01 2026-09-30'],
    ['２０２６年９月', '2026-09-01 2026-09-30'],
    ['2026年2月份考勤表', '2026-02-01 2026-02-28'],
    ['2026-09', '2026-09-01 2026-09-30'],
    ['大厅_202609.xls', '2026-09-01 2026-09-30'],
    ['日期：2026-09-05', '2026-09-05 2026-09-05'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
  test.each(['员工刷卡记录表', '第 12 页', '2026-13', '电话 0911-6620000'])('%s names none', (text) =>
    expect(told(text)).toBeNull(),
  );
});
