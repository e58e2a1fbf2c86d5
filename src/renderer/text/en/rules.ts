import type { Translated } from '#src/renderer/text/translated.ts';
import type { rules as zh } from '#src/renderer/text/zh-CN/rules.ts';

export const rules: Translated<typeof zh> = {};
