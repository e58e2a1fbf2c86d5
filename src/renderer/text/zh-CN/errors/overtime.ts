/** Refusals about overtime and confirming the month's sheet. */
export const overtime = {
  'overtime/pay-only': '{{day}} 是工作日或法定节假日，加班只能计加班费，不能调休抵（劳动法第四十四条）。',
  'overtime/protected':
    '{{day}} 在女职工保护期内（怀孕 7 个月以上、哺乳期），不能批准加班（女职工劳动保护特别规定第六、九条）。改排班，或先查实打卡。',
  'overtime/reason': '超过一天 3 小时或一月 36 小时（劳动法第四十一条）。写明理由再批准。',
  'overtime/none': '{{month}} 没有加班，没有台账可打印。加班按打卡和排班推算，也可以在日表里写。',
  'confirm/objection-needed': '有异议要写明是哪一天、什么地方不对。',
  'confirm/not-all': '还有 {{count}} 人没有签字确认。到“签字”里登记，或者写明理由再锁定。',
} as const;
