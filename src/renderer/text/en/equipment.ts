import type { Translated } from '#src/renderer/text/translated.ts';
import type { equipment as zh } from '#src/renderer/text/zh-CN/equipment.ts';

export const equipment: Translated<typeof zh> = {
  empty: 'No equipment yet',
  emptyText: 'Press N to enter the first piece, or import a list.',
};
