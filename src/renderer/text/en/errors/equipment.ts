import type { Translated } from '#src/renderer/text/translated.ts';
import type { equipment as zh } from '#src/renderer/text/zh-CN/errors/equipment.ts';

export const equipment: Translated<typeof zh> = {};
