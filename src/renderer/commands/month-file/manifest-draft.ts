import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PackageManifest } from '#src/shared/domain/submission/package/manifest.ts';
import { privacyOf } from '#src/shared/domain/submission/privacy.ts';
import type { PackageDraft } from '#src/shared/package/draft-schema.ts';
import type { MonthFacts } from './month-facts.ts';
import { openChecks } from './open-checks.ts';
import { manifestTables, tableFiles } from './table-files.ts';

/** The head of the journal: what the package is made from, and as of when. */
export async function readAudit(ctx: CommandContext): Promise<Result<PackageManifest['audit'], Problem>> {
  const applied = await ctx.db.meta.get('applied');
  const seq = applied?.seq ?? 0;
  const read = await ctx.host.call('journal.read', { afterSeq: Math.max(0, seq - 1), limit: 1 });
  if (!read.ok) return read;
  const [last] = read.value.entries;
  const at = last ? `${last.entry.at.slice(0, 19)}+08:00` : ctx.now();
  return ok({ seq, hash: last?.hash ?? '', at });
}

/** The manifest without what only the host knows: files, key. */
export const packageDraftOf = (facts: MonthFacts, app: string): PackageDraft => ({
  hall: { code: facts.settings.hallCode, name: facts.settings.letterhead },
  month: facts.month,
  version: facts.version,
  previous: facts.previous,
  app,
  audit: facts.audit,
  privacy: privacyOf(facts.settings.sending?.privacy),
  open: openChecks(facts).map(({ area, text, count, reason }) => ({ area, check: text, count, reason })),
  tables: manifestTables(tableFiles(facts)),
});
