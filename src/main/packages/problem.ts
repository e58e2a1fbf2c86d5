import { err } from '#src/shared/domain/core/result.ts';
import type { PackageProblem, PackageProblemCode } from '#src/shared/domain/submission/package/problems.ts';

/** A refusal as a value. */
export const refused = (
  code: PackageProblemCode,
  detail?: PackageProblem['detail'],
): { readonly ok: false; readonly error: PackageProblem } => err(detail ? { code, detail } : { code });

/** A refusal of one entry. */
export const refusedEntry = (
  code: PackageProblemCode,
  path: string,
  detail?: PackageProblem['detail'],
): { readonly ok: false; readonly error: PackageProblem } => err(detail ? { code, path, detail } : { code, path });

/** A text out of a package, fit for a sentence: nothing in it moves the cursor, breaks the line or turns the writing around. */
export const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 300);

export const messageOf = (thrown: unknown): string => shown(thrown instanceof Error ? thrown.message : String(thrown));
