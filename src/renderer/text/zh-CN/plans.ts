/** 应急预案. */
export const plans = {
  empty: '还没有预案',
  emptyText: '先从备好的七个预案里选。',
} as const;
