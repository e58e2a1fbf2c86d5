/** Refusals around rectifications. */
export const rectifications = {
  'rectification/finding': '写明发现了什么问题。',
  'rectification/owner': '写明由谁整改：选一个人，或写外单位的名字。',
  'rectification/due': '整改期限早于发现的日子（{{found}}）。改期限。',
  'rectification/no-day': '看不懂这个日期。写成 9-28 或 2026-9-28。',
  'rectification/voided': '{{number}} 已经作废，不能再改。',
  'rectification/not-open': '{{number}} 已经报过整改完成。要重来，先在复查里写不合格。',
  'rectification/not-done': '{{number}} 还没有报整改完成。先写做了什么。',
  'rectification/done-note': '写明做了什么整改。',
  'rectification/failed-note': '写明还有什么不合格。',
  'rectification/not-later': '新期限要晚于原来的 {{due}}。',
  'rectification/postpone-reason': '写明为什么延期。',
  'rectification/same-person': '责任人就是 {{name}} 本人，复查要换一个人。在右上角换名字。',
} as const;
