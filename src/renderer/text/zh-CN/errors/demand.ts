/** Refusals about demand (用工需求) and shift patterns. */
export const demand = {
  'demand/gone': '这项用工需求已作废。重新打开这一屏再改。',
  'demand/none': '这个大厅还没有用工需求，没有可以存的。先加一行。',
  'demand/template-gone': '这个模板已作废。换一个模板。',
  'pattern/gone': '这个规律已作废。另存一个。',
  'pattern/length': '规律里至少要有一个班，最长 {{longest}} 天。',
  'pattern/shift-gone': '规律里有停用的班次。换成现在用的班次。',
  'pattern/step': '错开的天数填 0 到 {{largest}} 的整数。',
} as const;
