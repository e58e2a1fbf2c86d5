/** 器材. */
export const equipment = {
  empty: '还没有器材',
  emptyText: '按 N 登记第一件，或导入旧台账。',
} as const;
