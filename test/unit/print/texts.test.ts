import { describe, expect, test } from 'vitest';
import { documentHtml, landscape, textOf } from '#src/renderer/print/document.ts';
import { calendarLine, dayHeads, dayRuns } from '#src/renderer/print/month-text.ts';
import { printName } from '#src/renderer/print/name-text.ts';
import { hoursText, shiftTimes } from '#src/renderer/print/shift-text.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { calendars, seed } from './demo-halls.ts';

const shift = (id: string) => {
  const found = seed.shiftTypes.find((s) => s.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('texts of the forms', () => {
  test('two characters stand as wide as three', () => {
    expect(printName('周敏')).toBe('周　敏');
    expect(printName('陈建国')).toBe('陈建国');
    expect(printName('𠮷田')).toBe('𠮷　田');
    expect(printName('欧阳文博')).toBe('欧阳文博');
  });
  test('a shift shows the stretches between its breaks, and the next day', () => {
    expect(shiftTimes(shift('shift-zheng'))).toBe('08:30—12:00、13:00—17:30');
    expect(shiftTimes(shift('shift-ye'))).toBe('20:00—24:00、次日 04:00—08:00');
    expect(shiftTimes({ start: 1200, end: 1920, breaks: [] })).toBe('20:00—次日 08:00');
  });
  test('hours have at most one decimal and nothing for none', () => {
    expect([0, 60, 90, 100, 470].map(hoursText)).toEqual(['', '1', '1.5', '1.7', '7.8']);
  });
  test('October 2026: 18 workdays, three holidays, one make-up day', () => {
    const days = monthInfo('2026-10', calendars);
    expect(calendarLine(days)).toBe('应出勤 18 天　节日 10-01 至 10-03　调休补班 10-10');
    expect(dayHeads(days).filter((d) => d.tag === '班')).toEqual([{ date: 10, weekday: '六', tag: '班', off: false }]);
    expect(dayHeads(days).filter((d) => d.off)).toHaveLength(13);
  });
  test('a year whose holidays are not announced says so', () => {
    expect(calendarLine(monthInfo('2031-03', calendars))).toContain('未公布');
  });
  test('runs of days', () => {
    expect(dayRuns(['2026-02-16', '2026-02-17', '2026-02-28'])).toBe('02-16 至 02-17、02-28');
    expect(dayRuns([])).toBe('');
  });
});

describe('the document', () => {
  const stamp = {
    form: '厅务表 01',
    record: 'PB-2026-10',
    version: '第 2 版',
    checksum: '0123abcd',
    printedAt: '2026-10-01 08:00',
  };
  test('is complete in itself: no script, nothing remote', () => {
    const html = documentHtml('排班表', landscape, { ...stamp, person: '周敏' }, '<p>内容</p>');
    expect(html).not.toMatch(/<script|https?:|url\(|@import|<link|<img/);
    expect(html).toContain('size:A4 landscape');
    expect(html).toContain('"厅务表 01（2026 版）　PB-2026-10　第 2 版　校验 0123abcd"');
  });
  test('a name cannot break out of the footer', () => {
    const html = documentHtml('<b>', landscape, { ...stamp, person: '"}</style><script>\\' }, '');
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('<title>&lt;b></title>');
  });
  test('the checksum is taken over what a reader sees', () => {
    expect(textOf('<table class="a"><td>周　敏</td>\n<td>正</td></table>')).toBe('周 敏 正');
  });
});
