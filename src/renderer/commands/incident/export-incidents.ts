import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { IncidentState } from '#src/shared/domain/incident/types.ts';

const states: Readonly<Record<IncidentState, string>> = { open: '处置中', handled: '待结案', closed: '已结案' };
const headings = [
  '编号',
  '事发时间',
  '种类',
  '名称',
  '大厅',
  '地点',
  '程度',
  '性质',
  '伤亡送医',
  '损失（元）',
  '状态',
  '结案时间',
];
const widths = [15, 17, 12, 30, 14, 18, 8, 24, 10, 11, 9, 17];

/** 突发事件台账 as a workbook: no names of people concerned, no health notes. */
export async function exportIncidents(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const { db } = ctx;
  const [incidents, halls, found] = await Promise.all([
    db.of('incidents').orderBy('number').toArray(),
    db.of('halls').toArray(),
    db.of('settings').get('settings'),
  ]);
  const settings = found ?? defaultSettings;
  const { kinds, severities } = settings.safety;
  const live = incidents.filter((i) => !i.voided);
  const today = dayOfInstant(ctx.now());
  const time = (at: string) => at.slice(0, 16).replace('T', ' ');
  const book = newWorkbook();
  addSheet(book, {
    name: '突发事件台账',
    title: `${settings.letterhead}突发事件台账`,
    subtitle: `共 ${live.length} 件　制表日期 ${today}`,
    columns: headings.map((heading, i) => ({
      heading,
      width: widths[i] ?? 12,
      align: i === 3 || i === 7 ? ('left' as const) : ('center' as const),
    })),
    rows: live.map((i) => {
      const { deaths, seriouslyInjured, slightlyInjured, hospitalised, missing, lossFen, nature } = i.facts;
      return [
        i.number,
        time(i.occurredAt),
        kinds.find((k) => k.kind === i.kind)?.name ?? '',
        i.title,
        halls.find((h) => h.id === i.hallId)?.name ?? '',
        i.place,
        severities.find((s) => s.severity === i.severity)?.name ?? '',
        nature,
        deaths + seriouslyInjured + slightlyInjured + hospitalised + missing,
        lossFen / 100,
        states[i.state],
        time(i.closedAt),
      ];
    }),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  return saveFile(ctx, `突发事件台账 ${today}.xlsx`, await workbookBytes(book));
}
