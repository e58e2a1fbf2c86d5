import type { Translated } from '#src/renderer/text/translated.ts';
import type { commands as zh } from '#src/renderer/text/zh-CN/commands.ts';

export const commands: Translated<typeof zh> = {
  undo: 'undo',
  redo: 'redo',
  'hall-open': 'open the book',
  'settings-save': 'change settings',
  'roster-edit': 'edit the roster',
  'roster-clear': 'clear roster cells',
  'roster-paste': 'paste into the roster',
  'roster-fill': 'fill roster cells',
  'roster-pattern': 'fill by pattern',
  'roster-copy-week': 'copy last week',
  'roster-copy-month': 'copy last month',
  'roster-swap': 'swap a shift',
  'roster-publish': 'publish the roster',
};
