/** Refusals around the settings of incidents and drills. */
export const safety = {
  'safety/bounds': '写 {{least}} 到 {{most}} 之间的整数，法定的底线不能再放宽。',
  'safety/complaint-days': '每个环节写 1 到 {{most}} 个工作日，后一环节不早于前一环节。',
  'safety/name': '名称不能空着。',
  'safety/phones': '110、119、120 要留着，电话号码不能空着。',
} as const;
