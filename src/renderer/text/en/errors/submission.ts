import type { Translated } from '#src/renderer/text/translated.ts';
import type { submission as zh } from '#src/renderer/text/zh-CN/errors/submission.ts';

export const submission: Translated<typeof zh> = {
  'submission/nobody': 'Nobody is on the register in {{month}}, so there is nothing to pack. Choose another month or add people.',
};
