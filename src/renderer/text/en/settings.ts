import type { Translated } from '#src/renderer/text/translated.ts';
import type { settings as zh } from '#src/renderer/text/zh-CN/settings.ts';

export const settings: Translated<typeof zh> = {};
