import type { Translated } from '#src/renderer/text/translated.ts';
import type { hall as zh } from '#src/renderer/text/zh-CN/errors/hall.ts';

export const hall: Translated<typeof zh> = {
  'hall/already-open': 'The book is open already.',
  'hall/name-empty': 'Give it a name.',
  'hall/name-long': 'The name has {{length}} characters; 30 at most.',
  'hall/name-taken': 'There is "{{name}}" already. Choose another name.',
  'hall/glyph-one': 'The short form is exactly one character.',
  'hall/glyph-taken': '"{{name}}" has this character already. Choose another.',
  'hall/key-digit': 'The key is a digit from 1 to 9.',
  'hall/key-taken': '"{{name}}" has this key already. Choose another digit.',
  'hall/shift-times': 'The end must be after the start; write "次日 08:00" for the next day.',
  'hall/shift-long': 'The shift is longer than 16 hours. Check the times.',
  'hall/break-outside': 'The break must lie inside the shift, e.g. 12:00-13:00.',
  'hall/break-all': 'The break takes the whole shift. Make it shorter.',
  'hall/time-shape': '"{{text}}" is not a time. Write it like 08:30.',
  'hall/number-shape': '"{{text}}" is not a number.',
  'hall/symbol-one': 'A symbol is exactly one character.',
  'hall/symbol-taken': 'Symbol "{{symbol}}" is used twice. Choose another.',
  'hall/opening-times': 'Closing must be after opening, on the same day.',
  'hall/head-count': 'The head count is a whole number from 0 to 99.',
  'hall/rule-bounds': 'This number is out of reason. Check the unit.',
  'hall/week-maximum': 'The weekly maximum cannot be below the standard week.',
  'hall/letterhead-empty': 'Without a letterhead the printed forms have no organisation on them.',
  'hall/hall-code': 'The code is 2 to 8 capital letters or digits, e.g. LXZW.',
  'hall/in-use': '"{{name}}" is still used in {{count}} places. Change those first.',
};
