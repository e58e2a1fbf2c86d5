/** 突发事件. */
export const incidents = {
  empty: '还没有突发事件',
  emptyText: '有人不适、火情、停电，在任何一页按 Ctrl+Shift+I，对应的预案就打开在旁边。',
} as const;
