/** Refusals of leave requests, entitlements and wishes. */
export const leave = {
  'leave/no-person': 'Choose the person first: type a name or initials and press Enter.',
  'leave/no-such-day': 'This is not a date. Write 21, 21-23 or 9.28-10.2.',
  'leave/backwards': 'The last day is before the first day. Write the first day first.',
  'leave/too-long': 'This leave is longer than a year. Check the dates.',
  'leave/not-employed': '{{name}} is not employed on {{day}}. Check the date or the register.',
  'leave/overlap': '{{name}} has a request from {{from}} to {{to}} already. Take that one back, or change the dates.',
  'leave/no-workday': 'There is no day of work among these days, so this leave is not needed. Change the dates.',
  'leave/annual-too-early':
    '{{name}} has worked for one year on {{day}}; there is no annual leave before (《职工带薪年休假条例》 art. 2). If there was earlier work elsewhere, enter the days under balances first.',
  'leave/annual-short':
    '{{name}} has {{left}} days of annual leave left in {{year}}; this needs {{days}} (《职工带薪年休假条例》 art. 3). Take fewer days, or personal leave or time off in lieu.',
  'leave/not-asked': 'This request has been decided already. Open this page again.',
  'leave/not-open': 'This request is neither waiting nor granted any more. Open this page again.',
  'leave/note-missing': 'Write why it is refused; the person will read it.',
  'leave/granted': 'Leave that was granted is taken back first, then voided.',
  'leave/entitlement': 'Days lie between 0 and 366; halves are possible.',
  'wish/shift-gone': 'This shift type was voided. Choose another one.',
  'wish/already': '{{name}} has a wish about this shift on that day already. Change that line.',
  'wish/two-wants': '{{name}} wants another shift on that day already. Change that line first.',
  'wish/gone': 'This wish was taken off. Open this page again.',
} as const;
