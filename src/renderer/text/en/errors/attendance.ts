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
  'punch/empty': '"{{name}}" is empty.',
  'punch/too-large': '"{{name}}" has {{size}} MB, above 50 MB. Export only the months needed.',
  'punch/not-a-log': 'There are no punches in "{{name}}". The machine\'s attlog.dat is needed.',
  'punch/spreadsheet': '"{{name}}" is an Excel or ZIP file. The machine\'s attlog.dat is needed here.',
  'punch/unknown-numbers': 'It is not known whose {{count}} numbers are. Choose a person for each, or "not of this hall".',
  'punch/voided-before': '"{{name}}" is void already; the reason was "{{reason}}".',
  'punch/nothing-new': 'No new punches; all of them were imported before.',
};
