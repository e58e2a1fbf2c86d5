import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { cctvCells, cctvColumns } from '#src/renderer/print/cctv-log-data.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { Incident, IncidentState } from '#src/shared/domain/incident/types.ts';

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
const time = (at: string) => at.slice(0, 16).replace('T', ' ');
const widths = [15, 17, 12, 30, 14, 18, 8, 24, 10, 11, 9, 17];

/** Who looked at which recording, and why. */
async function cctvSheet({ db }: CommandContext, incidents: readonly Incident[]): Promise<SheetSpec> {
  const numbers = new Map(incidents.map((i) => [i.id, i.number]));
  const own = (await db.of('cctvRetrievals').orderBy('at').toArray()).filter((c) => !c.voided);
  return {
    name: '监控调取登记',
    title: '视频监控调取登记表',
    subtitle: `共 ${own.length} 次`,
    columns: cctvColumns.slice(0, -1).map(([heading, width]) => ({ heading, width: (width ?? 60) / 2 })),
    rows: own.map((c) => cctvCells(c, numbers.get(c.incidentId) ?? '')),
    frozenColumns: 1,
    orientation: 'landscape',
    notes: [],
  };
}

/** 突发事件台账 as a workbook: no names of people concerned, no health notes. */
export async function exportIncidents(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const { db } = ctx;
  const [all, halls, found] = await Promise.all([
    db.of('incidents').orderBy('number').toArray(),
    db.of('halls').toArray(),
    db.of('settings').get('settings'),
  ]);
  const live = all.filter((i) => !i.voided);
  const settings = found ?? defaultSettings;
  const { kinds, severities } = settings.safety;
  const today = dayOfInstant(ctx.now());
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
  addSheet(book, await cctvSheet(ctx, live));
  return saveFile(ctx, `突发事件台账 ${today}.xlsx`, await workbookBytes(book));
}
