import type { Translated } from '#src/renderer/text/translated.ts';
import type { rectifications as zh } from '#src/renderer/text/zh-CN/errors/rectifications.ts';

export const rectifications: Translated<typeof zh> = {};
