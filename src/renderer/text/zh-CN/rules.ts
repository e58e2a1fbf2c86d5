/** Name and sentence of each roster rule; the blanks come from the breach. */
export const rules = {
  unknownShift: { title: '这个班次已经停用', text: '换成现在用的班次。' },
  notTrained: { title: '还没通过岗前培训', text: '{{name}}还没通过岗前培训，这一天不能排班。培训通过后在人员里填上日期。' },
  notEmployed: { title: '这一天不在用工期内', text: '{{name}}的用工期是 {{from}} 至 {{to}}，这一天不能排班。' },
  protectedPeriod: { title: '特殊保护期内', text: '{{name}}在特殊保护期内，不能排夜班，也不能加班。' },
  restDayAWeek: { title: '这一周没有休息日', text: '{{from}}至{{to}}排了 {{days}} 天、{{hours}} 小时。每周至少休息一日。' },
  shiftsOverlap: { title: '和前一天的班次重叠', text: '前一天的班还有 {{minutes}} 分钟没结束，这一天的班已经开始。' },
  monthOvertime: {
    title: '本月加班超过 {{limit}} 小时',
    text: '本月已排加班 {{hours}} 小时，每月不得超过 {{limit}} 小时。排了补休的休息日不算。',
  },
  weekMaximum: { title: '一周超过 {{limit}} 小时', text: '{{from}}至{{to}}排了 {{hours}} 小时。' },
  restBetween: { title: '两班之间休息太短', text: '和前一天的班只隔 {{hours}} 小时，应有 {{needed}} 小时。' },
  consecutiveDays: { title: '连续上班超过 {{limit}} 天', text: '到这一天已连续上班 {{days}} 天，一般不超过 {{limit}} 天。' },
  demandShort: { title: '缺岗', text: '“{{demand}}”要 {{needed}} 人，还差 {{missing}} 人。' },
  weekStandard: { title: '一周超过 {{limit}} 小时', text: '{{from}}至{{to}}排了 {{hours}} 小时，标准工时是 {{limit}} 小时。' },
  holidayWork: { title: '法定节日上班', text: '{{holiday}}上班按 300% 付工资，补休不能抵。' },
} as const;
