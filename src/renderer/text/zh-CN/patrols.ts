/** 巡查. */
export const patrols = {
  empty: '还没有巡查方案',
  emptyText: '开门期间至少每两小时巡查一次。先选大厅和检查内容。',
} as const;
