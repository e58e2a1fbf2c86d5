import type { Translated } from '#src/renderer/text/translated.ts';
import type { complaints as zh } from '#src/renderer/text/zh-CN/errors/complaints.ts';

export const complaints: Translated<typeof zh> = {};
