/** 投诉. */
export const complaints = {
  empty: '还没有投诉',
  emptyText: '有人提意见，按 N 登记。',
} as const;
