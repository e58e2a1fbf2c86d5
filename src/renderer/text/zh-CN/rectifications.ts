/** 整改. */
export const rectifications = {
  empty: '没有要整改的',
  emptyText: '演练、巡查、事件里发现的问题会列在这里。',
} as const;
