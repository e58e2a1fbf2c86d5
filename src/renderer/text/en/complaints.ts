import type { Translated } from '#src/renderer/text/translated.ts';
import type { complaints as zh } from '#src/renderer/text/zh-CN/complaints.ts';

export const complaints: Translated<typeof zh> = {
  empty: 'No complaints yet',
  emptyText: 'Press N to register one.',
};
