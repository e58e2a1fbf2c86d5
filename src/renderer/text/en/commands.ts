import type { Translated } from '#src/renderer/text/translated.ts';
import type { commands as zh } from '#src/renderer/text/zh-CN/commands.ts';

export const commands: Translated<typeof zh> = {
  undo: 'undo',
  redo: 'redo',
  'hall-open': 'open the book',
  'settings-save': 'change settings',
};
