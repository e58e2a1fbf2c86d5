/** Refusals of the import of an edited workbook. */
export const exchange = {
  'exchange/no-sheet':
    'There is no roster in “{{name}}”. It needs a row of dates 1, 2, 3… with “姓名” in it. Export Excel to see the layout.',
  'exchange/nobody': 'Nobody in “{{sheet}}” is on this hall’s roster of the month. Check that it is the right file.',
  'exchange/stale': 'The draft was changed meanwhile; nothing was imported. Choose the file again.',
} as const;
