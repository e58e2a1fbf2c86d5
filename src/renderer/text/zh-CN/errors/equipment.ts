/** Refusals around equipment and its checks. */
export const equipment = {
  'equipment/name': '写器材名称。',
  'equipment/place': '写放在哪里，检查的人才找得到。',
  'equipment/quantity': '数量写 1 以上的整数。',
  'equipment/interval': '检查周期写 1 天以上的整数。',
  'equipment/expires': '有效期早于购置日期（{{bought}}）。核对两个日期。',
  'equipment/no-day': '看不懂这个日期。写成 2026-10-15 或 10-15。',
  'equipment/fault': '写明哪里不好，维修的人要看。',
  'equipment/replaced-expired': '换上的器材有效期 {{day}} 已经过了。核对日期。',
  'equipment/scrapped': '{{number}} 已经报废，不能再改。',
  'equipment/scrap-reason': '报废要写明原因。',
  'equipment/none': '还没有登记器材，没有可打印的。',
} as const;
