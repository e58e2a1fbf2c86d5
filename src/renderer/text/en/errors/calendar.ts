import type { Translated } from '#src/renderer/text/translated.ts';
import type { calendar as zh } from '#src/renderer/text/zh-CN/errors/calendar.ts';

export const calendar: Translated<typeof zh> = {
  'calendar/too-large': 'The file is too large for a calendar.',
  'calendar/not-json': 'The file cannot be read. A holiday-cn JSON file is needed, e.g. 2027.json.',
  'calendar/not-a-calendar': 'There is no calendar in the file. A holiday-cn JSON file is needed, e.g. 2027.json.',
  'calendar/no-year': 'The file does not say which year it is.',
  'calendar/no-days': 'The file has no days.',
  'calendar/bad-entry': 'Entry {{line}} is incomplete: name, date and day off are needed.',
  'calendar/bad-date': 'The date "{{text}}" of entry {{line}} does not exist.',
  'calendar/other-year': 'Entry {{line}}, {{day}}, is not in {{year}}.',
  'calendar/twice': '{{day}} is there twice.',
  'calendar/moving-unknown':
    'The dates of the moon and sun holidays of {{year}} are not known here. Check which days are statutory.',
  'calendar/statutory-missing': '{{day}} ({{name}}) is a statutory holiday but not off.',
  'calendar/make-up-on-weekday': '{{day}} is a workday anyway.',
  'calendar/long-run': '{{days}} workdays in a row from {{from}}; usually at most 6.',
};
