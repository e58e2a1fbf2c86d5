/** 演练. */
export const drills = {
  tabs: { list: '计划与记录', plans: '预案', equipment: '器材', patrols: '巡查', rectifications: '整改' },
  empty: '还没有演练',
  emptyText: '按 N 安排一次。',
} as const;
