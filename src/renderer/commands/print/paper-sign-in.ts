import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { paperSignInData, signInCode } from '#src/renderer/print/paper-sign-in-data.ts';
import { paperSignInBody } from '#src/renderer/print/paper-sign-in-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type DayKey, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import { employedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';
import { finishDocument } from './finish-document.ts';
import { readRosterHalls } from './roster-halls.ts';
import { sha256Hex } from './sha256.ts';

export interface PaperSignInParams {
  /** '' = printed in advance, without a date. */
  readonly day: DayKey | '';
  readonly hallId: string;
}

/** Who stands on the sheet, in the order printed, and the four characters that it is found by. */
export interface PaperList {
  readonly letterhead: string;
  readonly hallCode: string;
  readonly hall: Hall;
  readonly people: readonly { readonly staffId: string; readonly name: string; readonly place: string }[];
  readonly code: string;
}

/** The sheet as it is printed now; whoever types it back goes by the same list. Null for a hall that is no longer in use. */
export async function readPaperList(ctx: CommandContext, params: PaperSignInParams): Promise<PaperList | null> {
  const at = params.day === '' ? dayOfInstant(ctx.now()) : params.day;
  const { base, halls } = await readRosterHalls(ctx.db, monthOf(at), [params.hallId]);
  const [hall] = halls;
  if (!hall) return null;
  const people = hall.groups
    .flatMap((g) => g.places)
    .filter(({ member }) => employedOn(member, at) && trainedOn(member, at))
    .map(({ member, post, counter }) => ({ staffId: member.id, name: member.name, place: counter?.name ?? post?.short ?? '' }));
  const hallCode = (await ctx.db.of('settings').get('settings'))?.hallCode ?? '';
  const seed = `${hallCode} ${params.hallId} ${params.day} ${people.map((p) => p.name).join()}`;
  const code = signInCode(await sha256Hex(new TextEncoder().encode(seed)));
  return { letterhead: base.letterhead, hallCode, hall: hall.hall, people, code };
}

/** 厅务表 03 临时签到表 of one hall. Refuses a hall that is no longer in use (`print/no-hall`). */
export async function buildPaperSignInDocument(
  ctx: CommandContext,
  params: PaperSignInParams,
): Promise<Result<PrintDocument, Problem>> {
  const list = await readPaperList(ctx, params);
  if (!list) return err({ code: 'print/no-hall' });
  const { hall, ...sheet } = list;
  const data = paperSignInData({ ...sheet, hallName: hall.name, hallOrder: hall.order, day: params.day });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `临时签到表_${params.day === '' ? '空白' : params.day}_${hall.name}`,
      page: portrait,
      stamp: { form: '厅务表 03', record: data.code, version: '' },
      body: paperSignInBody(data),
      byHand: true,
    }),
  );
}
