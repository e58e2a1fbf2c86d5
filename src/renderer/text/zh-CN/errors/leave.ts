/** Refusals of leave requests, entitlements and wishes. */
export const leave = {
  'leave/no-person': '先选是谁。输姓名或拼音首字母，按 Enter。',
  'leave/no-such-day': '看不懂这个日期。写成 21、21-23 或 9.28-10.2。',
  'leave/backwards': '最后一天在第一天前面。先写第一天，再写最后一天。',
  'leave/too-long': '这段假超过一年。核对起止日期。',
  'leave/not-employed': '{{name}} {{day}} 不在用工期内。核对日期或人员资料。',
  'leave/overlap': '{{name}} {{from}} 到 {{to}} 已有一份请假。先撤回那一份，或改日期。',
  'leave/no-workday': '这几天没有要上班的工作日，不用请这种假。改日期。',
  'leave/annual-too-early':
    '{{name}}到 {{day}} 才工作满一年，之前没有年休假（《职工带薪年休假条例》第二条）。以前在别处工作过的，先在余额里填应休天数。',
  'leave/annual-short':
    '{{name}} {{year}}年的年休假还剩 {{left}} 天，这次要 {{days}} 天（《职工带薪年休假条例》第三条）。减少天数，或换成事假、调休。',
  'leave/not-asked': '这份请假已经有人处理过。重新打开这一屏看看。',
  'leave/not-open': '这份请假已经不在等待或批准状态。重新打开这一屏看看。',
  'leave/note-missing': '写明为什么不批，本人要看得到。',
  'leave/granted': '已批的请假先销假，再作废。',
  'leave/entitlement': '天数要在 0 到 366 之间，可以有半天。',
  'wish/shift-gone': '这个班次已经作废。换一个班次。',
  'wish/already': '{{name}}这一天对这个班已有愿望。在下面那一行改。',
  'wish/two-wants': '{{name}}这一天已有一个想要的班。先改那一行。',
  'wish/gone': '这条愿望已经取消。重新打开这一屏看看。',
} as const;
