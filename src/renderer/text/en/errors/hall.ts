import type { Translated } from '#src/renderer/text/translated.ts';
import type { hall as zh } from '#src/renderer/text/zh-CN/errors/hall.ts';

export const hall: Translated<typeof zh> = {};
