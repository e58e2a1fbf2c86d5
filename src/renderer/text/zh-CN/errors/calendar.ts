/** Refusals about the official calendar, and what its lint finds. */
export const calendar = {
  'calendar/too-large': '文件太大，不是放假日历。',
  'calendar/not-json': '文件读不出来，不是放假日历。要放假日历的 JSON 文件，例如 2027 年的那一份。',
  'calendar/not-a-calendar': '文件里没有放假日历。要放假日历的 JSON 文件，例如 2027 年的那一份。',
  'calendar/no-year': '文件里没有写明是哪一年。',
  'calendar/no-days': '文件里没有放假安排。',
  'calendar/bad-entry': '第 {{line}} 条不完整：要有名称、日期和是否放假。',
  'calendar/bad-date': '第 {{line}} 条的日期“{{text}}”不存在。',
  'calendar/other-year': '第 {{line}} 条 {{day}} 不是 {{year}} 年的日期。',
  'calendar/twice': '{{day}} 写了两次。',
  'calendar/moving-unknown': '{{year}} 年的除夕、清明、端午、中秋在哪天，这里没有。逐天核对哪些是法定节日。',
  'calendar/statutory-missing': '{{day}}（{{name}}）是法定节日，日历里没有放假。',
  'calendar/make-up-on-weekday': '{{day}} 本来就是工作日，不用补班。',
  'calendar/long-run': '从 {{from}} 起要连上 {{days}} 天班，一般不超过 6 天。',
} as const;
