import type { Translated } from '#src/renderer/text/translated.ts';
import type { print as zh } from '#src/renderer/text/zh-CN/print.ts';

export const print: Translated<typeof zh> = {};
