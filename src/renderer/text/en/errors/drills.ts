import type { Translated } from '#src/renderer/text/translated.ts';
import type { drills as zh } from '#src/renderer/text/zh-CN/errors/drills.ts';

export const drills: Translated<typeof zh> = {};
