import type { Translated } from '#src/renderer/text/translated.ts';
import type { patrols as zh } from '#src/renderer/text/zh-CN/errors/patrols.ts';

export const patrols: Translated<typeof zh> = {};
