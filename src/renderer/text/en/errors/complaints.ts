import type { Translated } from '#src/renderer/text/translated.ts';
import type { complaints as zh } from '#src/renderer/text/zh-CN/errors/complaints.ts';

export const complaints: Translated<typeof zh> = {
  'complaint/content': 'Say what the complaint is about.',
  'complaint/who': 'Write who complains, or tick anonymous.',
  'complaint/future': 'This day is still to come. Write when it happened.',
  'complaint/voided': '{{number}} is void.',
  'complaint/filed': '{{number}} is filed and cannot be changed.',
  'complaint/stage-text': 'Say what was done in this stage.',
  'complaint/outcome': 'The investigation ends with a verdict.',
  'complaint/satisfaction': 'Say how the answer was taken.',
  'complaint/no-day': 'This is no date. Write 10-15 or 2026-10-15.',
};
