/** Refusals around complaints. */
export const complaints = {
  'complaint/content': '写明投诉了什么。',
  'complaint/who': '写投诉人；不愿留名的勾“匿名”。',
  'complaint/future': '事发日期还没有到。改成已经过去的日子。',
  'complaint/voided': '{{number}} 已经作废，不能再办。',
  'complaint/filed': '{{number}} 已经归档，不能再改。',
  'complaint/stage-text': '写明这一步做了什么。',
  'complaint/outcome': '调查完要认定：属实、部分属实、不属实还是撤回。',
  'complaint/satisfaction': '反馈要写满意度；联系不上的选“没联系上”。',
  'complaint/no-day': '看不懂这个日期。写成 10-15 或 2026-10-15。',
} as const;
