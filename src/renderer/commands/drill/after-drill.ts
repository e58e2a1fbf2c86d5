import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { planRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { countSignatures, evaluate, file } from '#src/shared/domain/drill/after-drill.ts';
import { blankEvaluation } from '#src/shared/domain/drill/evaluation-form.ts';
import type { Drill, DrillEvaluation, SignInSheet } from '#src/shared/domain/drill/types.ts';
import type { RectificationInput } from '#src/shared/domain/rectification/make.ts';
import { changeDrill } from './change-drill.ts';

type Done = Promise<Result<Drill, Problem>>;

/** 签到表 was printed with this code for these people; a second print keeps the first code, so that either paper fits. */
export const keepSignIn = (
  ctx: CommandContext,
  id: string,
  sheet: Pick<SignInSheet, 'code' | 'expectedIds' | 'blankRows'>,
): Done =>
  changeDrill(ctx, id, { command: 'drill-sign-in', undoable: false }, (d) =>
    ok({
      ...d,
      signIn: d.signIn ?? { ...sheet, printedAt: ctx.now(), photos: [], signatures: -1, others: 0, difference: '' },
    }),
  );

/** 核对签到: signatures counted, the paper photographed. */
export const countSignIn = (
  ctx: CommandContext,
  id: string,
  count: Pick<SignInSheet, 'signatures' | 'others' | 'difference' | 'photos'>,
): Done => changeDrill(ctx, id, { command: 'drill-count' }, (d) => countSignatures(d, count));

/** 评估, kept as it grows; `next` sees the answers as they are in its turn, so that two given quickly are both kept. */
export const evaluateDrill = (ctx: CommandContext, id: string, next: (now: DrillEvaluation) => DrillEvaluation): Done =>
  changeDrill(ctx, id, { command: 'drill-evaluate' }, (d) =>
    evaluate(d, { ...next(d.evaluation ?? blankEvaluation('')), at: ctx.now() }),
  );

/** 总结 and photos, until it is filed; `next` sees the record as it is in its turn, so that photos added together are all kept. */
export const keepDrillPapers = (
  ctx: CommandContext,
  id: string,
  next: (drill: Drill) => Partial<Pick<Drill, 'summary' | 'photos'>>,
): Done =>
  changeDrill(ctx, id, { command: 'drill-papers' }, (d) =>
    d.state === 'filed' || d.state === 'cancelled' ? err({ code: 'drill/filed' }) : ok({ ...d, ...next(d) }),
  );

/** 发现的问题: each becomes a rectification of this drill, in one entry. */
export const addFindings = (
  ctx: CommandContext,
  id: string,
  findings: readonly Omit<RectificationInput, 'source' | 'sourceId'>[],
): Done =>
  changeDrill(
    ctx,
    id,
    { command: 'drill-findings' },
    (d) => (d.state === 'held' || d.state === 'evaluated' ? ok(d) : err({ code: 'drill/not-held' })),
    async () => {
      const made = await planRectifications(
        ctx,
        findings.map((f) => ({ ...f, source: 'drill', sourceId: id })),
      );
      return made.ok ? ok(made.value.changes) : made;
    },
  );

/** 归档: a signed act. */
export const fileDrill = (ctx: CommandContext, id: string): Done =>
  changeDrill(ctx, id, { command: 'drill-file', undoable: false }, async (d) =>
    file(d, await ctx.db.of('rectifications').where('[source+sourceId]').equals(['drill', id]).toArray()),
  );
