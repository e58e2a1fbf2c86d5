import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PackageManifest, PrivacyChoice, PrivacyField } from '#src/shared/domain/submission/package/manifest.ts';
import type { PackageDraft } from '#src/shared/package/draft-schema.ts';
import { checkText } from './check-text.ts';
import type { MonthFacts } from './month-facts.ts';
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

/** What tells who somebody is leaves the hall masked or not at all. */
const privacy: Readonly<Record<PrivacyField, PrivacyChoice>> = {
  idNumber: 'masked',
  phone: 'masked',
  address: 'omitted',
  birth: 'omitted',
};

/** The manifest without what only the host knows: files, key. */
export const packageDraftOf = (facts: MonthFacts, app: string): PackageDraft => ({
  hall: { code: facts.settings.hallCode, name: facts.settings.letterhead },
  month: facts.month,
  version: facts.version,
  previous: facts.previous,
  app,
  audit: facts.audit,
  privacy,
  open: facts.checks
    .filter((c) => c.state === 'missing')
    .map((c) => ({ area: c.code, check: checkText(c), count: Number(c.detail['count'] ?? 1), reason: '' })),
  tables: manifestTables(tableFiles(facts)),
});
