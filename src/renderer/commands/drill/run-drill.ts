import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { addNote, begin, lastStamp, nextStep, stamp, stop, strikeStamp, tick } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { changeDrill } from './change-drill.ts';

type Done = Promise<Result<Drill, Problem>>;

// What is written while a drill runs is a record of the moment: it is struck through, never undone.
const live = { undoable: false } as const;

/** 开始演练: the clock runs. */
export const beginDrill = (ctx: CommandContext, id: string): Done =>
  changeDrill(ctx, id, { command: 'drill-begin', ...live }, (d) => begin(d, { now: ctx.now() }));

/** 记时 of a step. */
export const stampStep = (ctx: CommandContext, id: string, stepId: string): Done =>
  changeDrill(ctx, id, { command: 'drill-stamp', ...live }, (d) => stamp(d, stepId, { now: ctx.now() }));

/** 记时 of the first step without a time, as the record stands when the key's turn comes: two quick keys stamp two steps. */
export const stampNext = (ctx: CommandContext, id: string): Done =>
  changeDrill(ctx, id, { command: 'drill-stamp', ...live }, (d) => stamp(d, nextStep(d)?.id ?? '', { now: ctx.now() }));

/** 划去 the time of a step, with the reason. */
export const strikeStep = (ctx: CommandContext, id: string, stepId: string, reason: string): Done =>
  changeDrill(ctx, id, { command: 'drill-strike', why: reason.trim(), ...live }, (d) =>
    strikeStamp(d, stepId, reason, { by: ctx.userName() }),
  );

/** 划去 the time that was set last, as the record stands when the key's turn comes. */
export const strikeLast = (ctx: CommandContext, id: string, reason: string): Done =>
  changeDrill(ctx, id, { command: 'drill-strike', why: reason.trim(), ...live }, (d) =>
    strikeStamp(d, lastStamp(d)?.id ?? '', reason, { by: ctx.userName() }),
  );

/** 记一句. */
export const noteDrill = (ctx: CommandContext, id: string, text: string): Done =>
  changeDrill(ctx, id, { command: 'drill-note', ...live }, (d) => addNote(d, text, { now: ctx.now(), by: ctx.userName() }));

/** 点名: seen at the assembly point, or not after all. */
export const tickPerson = (ctx: CommandContext, id: string, staffId: string, seen: boolean): Done =>
  changeDrill(ctx, id, { command: 'drill-tick', ...live }, (d) => tick(d, staffId, seen, { now: ctx.now() }));

/** 停表. */
export const stopDrill = (ctx: CommandContext, id: string): Done =>
  changeDrill(ctx, id, { command: 'drill-stop', ...live }, (d) => stop(d, { now: ctx.now() }));
