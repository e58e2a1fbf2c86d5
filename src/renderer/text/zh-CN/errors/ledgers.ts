/** Service ledgers and window counts. */
export const ledgers = {
  'ledger/future': '日期还没到，台账记已经做了的事。',
  'ledger/no-day': '日期看不懂。写成 2026-10-08 或 10-8。',
  'ledger/no-time': '时间看不懂。写成 9:30 或 0930。',
  'ledger/missing': '“{{name}}”还没填。填上再登记。',
  'ledger/missing-done': '办结要填“{{name}}”。填上再办结。',
  'ledger/none-yet': '这本台账还没有登记过，没有可以照着再记的。',
  'intake/future': '{{day}} 还没到，不能记收件数。',
  'intake/count': '件数只能是 0 到 9999 的整数。',
  'intake/no-counters': '这个厅还没有窗口，没有收件数可打。先在设置里加窗口。',
  'ledger/month-empty': '这个月台账和窗口收件都没有记，没有可打印的。',
} as const;
