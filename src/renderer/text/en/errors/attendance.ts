import type { Translated } from '#src/renderer/text/translated.ts';
import type { attendance as zh } from '#src/renderer/text/zh-CN/errors/attendance.ts';

export const attendance: Translated<typeof zh> = {
  'attendance/locked': 'Month {{month}} is locked. Unlock it with a reason to change something.',
  'attendance/future': '{{day}} is still to come and cannot be marked.',
  'attendance/reason-needed': 'Changing a past day needs a reason.',
  'attendance/unsettled': '{{count}} cells are unsettled. Mark or correct them before locking.',
  'attendance/month-open': 'The month ends on {{day}}; it cannot be locked yet.',
  'attendance/time-shape': '"{{text}}" is not a time. Write it like 0837 or 08:37.',
  'attendance/line-columns': 'one column only, number or time missing',
  'attendance/line-number': 'does not look like a number of the machine',
  'attendance/line-time': 'the time does not exist or is written differently',
  'attendance/line-date': 'the date does not exist or is missing',
  'attendance/line-year': 'the date has no year',
  'attendance/line-person': 'nobody is named',
  'attendance/line-long': 'the line is too long for a punch',
  'punch/no-file': 'There is no file "{{name}}", or it cannot be opened.',
  'punch/empty': '"{{name}}" is empty.',
  'punch/too-large': '"{{name}}" has {{size}} MB, above 50 MB. Export only the months needed.',
  'punch/not-a-log':
    'There are no punches in "{{name}}". The machine\'s attlog.dat or a table with name, date and time is needed.',
  'punch/archive': '"{{name}}" is an archive and no sheet. Unpack it and choose the attendance file inside.',
  'punch/too-many-cells': '"{{name}}" has too many cells for an attendance sheet. Keep only the months needed.',
  'punch/columns':
    '"{{name}}" is a table, but it does not show which column is the person and which the time. Name the columns in its heading, or one by one.',
  'punch/no-period': '"{{name}}" has days without a month. Write year and month in its heading or in the file name.',
  'punch/no-punches': '"{{name}}" is an attendance file, but not a single punch in it can be read.',
  'punch/unknown-numbers': 'It is not known whose {{count}} numbers are. Choose a person for each, or "not of this hall".',
  'punch/voided-before': '"{{name}}" is void already; the reason was "{{reason}}".',
  'punch/nothing-new': 'No new punches; all of them were imported before.',
};
