import type { Translated } from '#src/renderer/text/translated.ts';
import type { incidents as zh } from '#src/renderer/text/zh-CN/incidents.ts';

export const incidents: Translated<typeof zh> = {
  empty: 'No incidents yet',
  emptyText: 'Press Ctrl+Shift+I on any page; the matching plan opens beside it.',
};
