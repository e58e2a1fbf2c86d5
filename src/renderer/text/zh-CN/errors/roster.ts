/** Refusals of the roster commands; `{{blank}}` is filled from the problem's detail. */
export const roster = {
  'roster/no-such-day': '这个月没有 {{date}} 日。重新打开这一屏再排。',
  'roster/no-such-person': '有人已不在名册里。重新打开这一屏再排。',
  'roster/auto-breaks-rule': '{{name}} {{day}} 这样排会违反不能违反的规则，方案没有采用。再算一次，或少采用几格。',
  'roster/empty': '这个月还没有排班，没有可以发布的。',
  'roster/hard-breaches': '还有 {{count}} 处不能发布。按 F8 逐处改好再发布。',
  'roster/reasons-missing': '还有 {{count}} 处没写理由。写明理由再发布。',
  'roster/unchanged': '和第 {{version}} 版一样，不用再发布。',
  'roster/workbook': 'Excel 没有做成，排班没有受影响。再试一次。',
} as const;
