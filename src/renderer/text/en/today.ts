import type { Translated } from '#src/renderer/text/translated.ts';
import type { today as zh } from '#src/renderer/text/zh-CN/today.ts';

export const today: Translated<typeof zh> = {};
