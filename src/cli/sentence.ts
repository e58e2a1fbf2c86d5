import { attendance } from '#src/renderer/text/zh-CN/errors/attendance.ts';
import { host } from '#src/renderer/text/zh-CN/errors/host.ts';
import { packages } from '#src/renderer/text/zh-CN/errors/packages.ts';
import { staff } from '#src/renderer/text/zh-CN/errors/staff.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

const SENTENCES: Readonly<Record<string, string>> = { ...host, ...staff, ...attendance, ...packages };

/** What the screen would say of a problem. */
export const sentenceOf = ({ code, detail }: Problem): string =>
  (SENTENCES[code] ?? code).replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(detail?.[name] ?? ''));
