import type { Translated } from '#src/renderer/text/translated.ts';
import type { plans as zh } from '#src/renderer/text/zh-CN/plans.ts';

export const plans: Translated<typeof zh> = {
  empty: 'No plans yet',
  emptyText: 'Choose from the seven that are ready.',
};
