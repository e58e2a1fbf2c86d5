import type { Translated } from '#src/renderer/text/translated.ts';
import type { safety as zh } from '#src/renderer/text/zh-CN/errors/safety.ts';

export const safety: Translated<typeof zh> = {
  'safety/bounds': 'Write a whole number from {{least}} to {{most}}; the limits of the law cannot be widened.',
  'safety/complaint-days': 'Each stage has 1 to {{most}} working days, and none ends before the one before it.',
  'safety/name': 'A name is needed.',
  'safety/phones': '110, 119 and 120 stay, and a number is needed.',
};
