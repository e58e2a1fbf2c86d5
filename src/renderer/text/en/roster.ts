import type { Translated } from '#src/renderer/text/translated.ts';
import type { roster as zh } from '#src/renderer/text/zh-CN/roster.ts';

export const roster: Translated<typeof zh> = {};
