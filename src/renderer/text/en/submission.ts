import type { Translated } from '#src/renderer/text/translated.ts';
import type { submission as zh } from '#src/renderer/text/zh-CN/submission.ts';

export const submission: Translated<typeof zh> = {};
