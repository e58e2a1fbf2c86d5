/** Old registers read from Excel. */
export const registers = {
  'register/missing': '“{{name}}”没填，补上再导入。',
  'register/day': '“{{text}}”不是日期，写成 2026-10-08 这样。',
  'register/time': '“{{text}}”不是时间，写成 2026-10-08 09:30 这样，只写日期也行。',
  'register/clock': '“{{text}}”不是钟点，写成 09:30 这样。',
  'register/count': '“{{text}}”不是数，写整数。',
  'register/money': '“{{text}}”不是金额，写成 1280.50 这样。',
  'register/choice': '“{{text}}”不在可选的里面：{{names}}。',
  'register/hall': '没有叫“{{text}}”的大厅，先在设置里建，或改成已有的。',
  'register/person': '名册里没有“{{text}}”，改成名册里的姓名，或清空这一格。',
  'register/plan': '没有叫“{{text}}”的预案，改成预案的全名。',
  'register/twice-in-file': '和第 {{row}} 行是同一条，删掉一行或改编号。',
  'register/closed-before': '结案比事发还早，改其中一个时间。',
  'register/drill-plan': '看不出是哪个预案的演练，加一列“预案”写预案全名。',
  'register/drill-future': '日期还没到，状态写“已排”就按计划导入。',
} as const;
