import type { Translated } from '#src/renderer/text/translated.ts';
import type { wizard as zh } from '#src/renderer/text/zh-CN/wizard.ts';

export const wizard: Translated<typeof zh> = {};
