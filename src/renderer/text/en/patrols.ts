import type { Translated } from '#src/renderer/text/translated.ts';
import type { patrols as zh } from '#src/renderer/text/zh-CN/patrols.ts';

export const patrols: Translated<typeof zh> = {
  empty: 'No patrol plan yet',
  emptyText: 'At least every two hours while open. Choose hall and checklist first.',
};
