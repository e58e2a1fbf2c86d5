import type { Translated } from '#src/renderer/text/translated.ts';
import type { attendance as zh } from '#src/renderer/text/zh-CN/attendance.ts';

export const attendance: Translated<typeof zh> = {};
