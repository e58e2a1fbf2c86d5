import type { Translated } from '#src/renderer/text/translated.ts';
import type { equipment as zh } from '#src/renderer/text/zh-CN/errors/equipment.ts';

export const equipment: Translated<typeof zh> = {
  'equipment/name': 'Write what it is.',
  'equipment/place': 'Write where it is, so that whoever checks it finds it.',
  'equipment/quantity': 'The quantity is a whole number of 1 or more.',
  'equipment/interval': 'The interval is a whole number of days, 1 or more.',
  'equipment/expires': 'It would expire before it was bought ({{bought}}). Check both dates.',
  'equipment/no-day': 'This is no date. Write 2026-10-15 or 10-15.',
  'equipment/fault': 'Write what is wrong, for whoever mends it.',
  'equipment/replaced-expired': 'The new piece expired on {{day}}. Check the date.',
  'equipment/scrapped': '{{number}} is scrapped and cannot be changed.',
  'equipment/scrap-reason': 'Write why it is scrapped.',
  'equipment/none': 'There is no equipment to print yet.',
};
