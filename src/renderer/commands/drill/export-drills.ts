import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { drillResults, drillStates } from '#src/renderer/commands/print/drill-year.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { drillTime, formNames, nameIn } from '#src/renderer/print/drill-data.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { reconcile } from '#src/shared/domain/drill/after-drill.ts';

const headings = ['编号', '名称', '日期', '时间', '地点', '形式', '总指挥', '应到', '实到', '实签', '临时参加', '状态', '结论'];
const widths = [13, 30, 12, 14, 20, 14, 10, 7, 7, 7, 9, 10, 10];

/** 演练台账 as a workbook, in order of number. */
export async function exportDrills(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const { db } = ctx;
  const [drills, people, settings] = await Promise.all([
    db.of('drills').orderBy('number').toArray(),
    db.of('staff').toArray(),
    db.of('settings').get('settings'),
  ]);
  const live = drills.filter((d) => !d.voided);
  const today = dayOfInstant(ctx.now());
  const book = newWorkbook();
  addSheet(book, {
    name: '演练台账',
    title: `${settings?.letterhead ?? ''}演练台账`,
    subtitle: `共 ${live.length} 次　制表日期 ${today}`,
    columns: headings.map((heading, i) => ({ heading, width: widths[i] ?? 10, align: i === 1 || i === 4 ? 'left' : 'center' })),
    rows: live.map((d) => {
      const { expected, seen, signed, others } = reconcile(d);
      const held = d.startedAt !== '';
      const result = drillResults[d.evaluation?.conclusion ?? ''];
      const counts = [expected, held ? seen : null, signed < 0 ? null : signed, held ? others : null];
      return [
        ...[d.number, d.title, d.day, drillTime(d), d.place, formNames[d.form], nameIn(people, d.commanderId)],
        ...counts,
        drillStates[d.state],
        result,
      ];
    }),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  return saveFile(ctx, `演练台账 ${today}.xlsx`, await workbookBytes(book));
}
