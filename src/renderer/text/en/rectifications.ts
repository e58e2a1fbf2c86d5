import type { Translated } from '#src/renderer/text/translated.ts';
import type { rectifications as zh } from '#src/renderer/text/zh-CN/rectifications.ts';

export const rectifications: Translated<typeof zh> = {
  empty: 'Nothing to put right',
  emptyText: 'Findings of drills, patrols and incidents are listed here.',
};
