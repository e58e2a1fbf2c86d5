import type { Translated } from '#src/renderer/text/translated.ts';
import type { incidents as zh } from '#src/renderer/text/zh-CN/errors/incidents.ts';

export const incidents: Translated<typeof zh> = {};
