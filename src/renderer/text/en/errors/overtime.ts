/** Refusals about overtime and confirming the month's sheet. */
export const overtime = {
  'overtime/pay-only':
    '{{day}} is a workday or statutory holiday: overtime is paid, time off does not make up for it (Labour Law 44).',
  'overtime/protected':
    '{{day}} falls into a protected period (pregnant from the 7th month, nursing): overtime cannot be approved (Rules on Protection of Female Employees 6, 9). Change the roster, or check the punches.',
  'overtime/reason': 'Over 3 hours a day or 36 hours a month (Labour Law 41). Give a reason, then approve.',
  'overtime/none':
    'No overtime in {{month}}: there is no ledger to print. Overtime follows from punches and roster, or is written on the day sheet.',
  'confirm/objection-needed': 'Say which day is wrong, and what is wrong about it.',
  'confirm/not-all': '{{count}} people have not confirmed. Note their answers under Signatures, or give a reason and lock.',
} as const;
