/** Service ledgers and window counts. */
export const ledgers = {
  'ledger/future': 'That day has not come. A ledger keeps what was done.',
  'ledger/no-day': 'The date is not understood. Write 2026-10-08 or 10-8.',
  'ledger/no-time': 'The time is not understood. Write 9:30 or 0930.',
  'ledger/missing': '“{{name}}” is empty. Fill it in, then write the line.',
  'ledger/missing-done': 'Finishing needs “{{name}}”. Fill it in, then finish.',
  'ledger/none-yet': 'Nothing was written in this ledger yet, so there is no line to repeat.',
  'intake/future': '{{day}} has not come, so nothing can be counted.',
  'intake/count': 'A count is a whole number from 0 to 9999.',
  'intake/no-counters': 'This hall has no counters, so there is nothing to print. Add counters in Settings first.',
  'ledger/month-empty': 'Nothing was written in the ledgers or counted at the windows this month, so there is nothing to print.',
} as const;
