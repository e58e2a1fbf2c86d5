import type { Translated } from '#src/renderer/text/translated.ts';
import type { incidents as zh } from '#src/renderer/text/zh-CN/errors/incidents.ts';

export const incidents: Translated<typeof zh> = {
  'incident/closed': '{{number}} is closed. To add something, reopen it with a reason.',
  'incident/title': 'Write a title.',
  'incident/future': 'This time is still to come. Write when it happened.',
  'incident/order': 'It was discovered before it occurred. Check both times.',
  'incident/count': 'Write whole numbers from 0.',
  'incident/empty-entry': 'Write something, then press Enter.',
  'incident/stamped': '“{{text}}” is stamped already. Strike it first.',
  'incident/struck': 'This line is struck through already.',
  'incident/strike-reason': 'Say why it is struck.',
  'incident/not-open': 'The handling is over.',
  'incident/not-handled': 'End the handling first, then close it.',
  'incident/needs': '{{count}} things are missing before it can be closed, see top right.',
  'incident/not-closed': 'This incident is not closed.',
  'incident/reopen-reason': 'Say why it is opened again.',
  'incident/no-report':
    'This report cannot be written now: first the first one, the final one after the handling, none after that.',
  'incident/nature': 'Say what kind of event it was before the final report.',
  'incident/sent-to': 'Say to whom it went.',
  'incident/person-name': 'Write a name, or what you see (“a man of about 70”).',
  'incident/cctv': 'Reason, what was looked at and the person are needed.',
  'incident/cctv-none': 'No recording was looked at in {{year}}; there is nothing to print.',
  'incident/cctv-when': 'Write the time like 2026-09-23 10:18.',
  'incident/cctv-time': 'The end must be after the beginning.',
  'incident/no-time': 'This is no time. Write 1018 or 10:18.',
};
