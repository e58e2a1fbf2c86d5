import type { Translated } from '#src/renderer/text/translated.ts';
import type { plans as zh } from '#src/renderer/text/zh-CN/errors/plans.ts';

export const plans: Translated<typeof zh> = {};
