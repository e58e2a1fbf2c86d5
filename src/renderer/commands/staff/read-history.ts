import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { Json } from '#src/shared/domain/core/change.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** One field that a command changed. */
export interface FieldChange {
  readonly seq: number;
  readonly at: string;
  readonly user: string;
  readonly command: string;
  readonly why: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Not shown: derived or internal. */
const hidden = new Set(['id', 'pinyin', 'initials', 'birthDay', 'corrections', 'markedAt', 'by', 'staffId', 'day']);
const BATCH = 2000;

const text = (value: Json | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
const fieldsOf = (value: Json): Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json | undefined>>)
    : {};

/** Who changed what of one record, newest first: read from the journal, which forgets nothing. */
export async function readHistory(ctx: CommandContext, table: string, id: string): Promise<Result<FieldChange[], Problem>> {
  const found: FieldChange[] = [];
  for (let afterSeq = 0; ; ) {
    const answer = await ctx.host.call('journal.read', { afterSeq, limit: BATCH });
    if (!answer.ok) return answer;
    for (const { entry } of answer.value.entries)
      for (const c of entry.changes) {
        if (c.table !== table || c.id !== id || c.before === null) continue;
        const [before, after] = [fieldsOf(c.before), fieldsOf(c.after)];
        for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
          if (hidden.has(field) || text(before[field]) === text(after[field])) continue;
          const { seq, at, user, command, why } = entry;
          found.push({ seq, at, user, command, why, field, before: text(before[field]), after: text(after[field]) });
        }
      }
    const last = answer.value.entries.at(-1);
    if (answer.value.done || !last) return ok(found.reverse());
    afterSeq = last.entry.seq;
  }
}
