import type { Translated } from '#src/renderer/text/translated.ts';
import type { print as zh } from '#src/renderer/text/zh-CN/print.ts';

export const print: Translated<typeof zh> = {
  preview: 'Print preview',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  page: 'Page {{n}} of {{count}}',
  sheets: 'Printed pages',
  savePdf: 'Save as PDF',
  setting: 'Setting the form…',
  printing: 'Making the PDF…',
  fit: 'Fit width',
  smaller: 'Smaller',
  larger: 'Larger',
  paper: 'Paper',
  paperA4: 'A4 landscape',
  paperA3: 'A3 landscape',
  hall: 'Hall',
  bothHalls: 'All halls',
  form: 'What to print',
  forms: { roster: 'Roster', person: 'By person', counter: 'By counter', week: 'Week at the door', slips: 'Wallet cards' },
  whose: 'Whose',
  everybody: 'Everybody',
  week: 'Which week',
  weekOf: '{{from}}–{{to}}',
};
