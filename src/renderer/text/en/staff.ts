import type { Translated } from '#src/renderer/text/translated.ts';
import type { staff as zh } from '#src/renderer/text/zh-CN/staff.ts';

export const staff: Translated<typeof zh> = {};
