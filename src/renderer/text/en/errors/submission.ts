import type { Translated } from '#src/renderer/text/translated.ts';
import type { submission as zh } from '#src/renderer/text/zh-CN/errors/submission.ts';

export const submission: Translated<typeof zh> = {
  'submission/hall-code':
    'The hall code needs 2 to 8 capitals or digits; the file’s name and the bureau use it. Fill it in under Settings.',
  'submission/nobody': 'Nobody is on the register in {{month}}, so there is nothing to pack. Choose another month or add people.',
};
