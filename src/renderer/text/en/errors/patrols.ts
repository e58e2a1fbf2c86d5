import type { Translated } from '#src/renderer/text/translated.ts';
import type { patrols as zh } from '#src/renderer/text/zh-CN/errors/patrols.ts';

export const patrols: Translated<typeof zh> = {
  'patrol/who': 'Say who went; initials will do.',
  'patrol/future': 'That time has not come. A round cannot be later than now.',
  'patrol/other-day': 'This sheet is of {{day}}; the time must be on that day.',
  'patrol/no-time': 'This is no time. Write 14:05.',
  'patrol/late-reason': 'A round entered later needs the reason; both times are kept.',
  'patrol/finding': '“{{item}}” is not in order: write what is wrong.',
  'patrol/made': 'This round was entered already ({{number}}). Void a wrong one first.',
  'patrol/signed': '{{number}} is signed already.',
  'patrol/sign-order': 'The patroller of {{number}} has not signed yet; the supervisor signs after.',
  'patrol/same-person': '{{name}} made the round; somebody else signs as supervisor. Change the name at the top right.',
  'patrol/voided': '{{number}} is void and cannot be signed.',
  'patrol/title': 'Write the name of the plan.',
  'patrol/items': 'Keep at least one item.',
  'patrol/too-rare': 'From 1 to 120 minutes: MPS Order 61, Art. 25 asks for a round at least every two hours.',
  'patrol/inspection-rare': 'From 1 to 3 months: MPS Order 61, Art. 26 asks for an inspection at least quarterly.',
  'patrol/hours': 'Write the hours as 08:00-18:00, the end after the beginning; empty for the opening hours.',
  'patrol/no-plan': 'There is no patrol plan yet. Begin one under Patrols.',
  'patrol/closed': 'There is no patrol to print for {{day}}.',
};
