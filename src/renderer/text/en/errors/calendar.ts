import type { Translated } from '#src/renderer/text/translated.ts';
import type { calendar as zh } from '#src/renderer/text/zh-CN/errors/calendar.ts';

export const calendar: Translated<typeof zh> = {};
