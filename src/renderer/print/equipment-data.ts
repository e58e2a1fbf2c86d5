import type { DayKey } from '#src/shared/domain/core/day.ts';
import { dueOf, type EquipmentDueKind, lastCheck, nextCheckDay } from '#src/shared/domain/equipment/due.ts';
import type { Equipment, EquipmentCheck } from '#src/shared/domain/equipment/types.ts';

export interface EquipmentPrintInput {
  readonly letterhead: string;
  readonly today: DayKey;
  /** In the order of the register. */
  readonly pieces: readonly Equipment[];
  readonly checks: readonly EquipmentCheck[];
  readonly nameOf: (table: 'halls' | 'staff', id: string) => string;
}
export interface EquipmentRow {
  readonly id: string;
  readonly cells: readonly string[];
}
/** 厅务表 09-2 器材台账 */
export interface EquipmentRegisterData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly count: string;
  readonly day: string;
  readonly rows: readonly EquipmentRow[];
}
/** A label to stick on a piece. */
export interface EquipmentLabel {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly place: string;
  readonly keeper: string;
  readonly expires: string;
  readonly every: string;
}

/** Heads and widths (mm); `null` takes what is left. */
export const equipmentColumns: readonly (readonly [head: string, width: number | null])[] = [
  ['序号', 9],
  ['编号', 24],
  ['名称', 34],
  ['规格型号', 26],
  ['数量', 14],
  ['放置位置', null],
  ['保管人', 17],
  ['购置日期', 21],
  ['有效期至', 21],
  ['上次检查', 21],
  ['结果', 14],
  ['下次检查', 21],
  ['状态', 16],
];

export const checkResultNames: Readonly<Record<EquipmentCheck['result'], string>> = {
  sound: '完好',
  fault: '故障',
  replaced: '已更换',
};
export const equipmentStateNames: Readonly<Record<Equipment['state'], string>> = {
  inUse: '在用',
  repair: '维修',
  scrapped: '报废',
};
const dueNames: Readonly<Record<EquipmentDueKind, string>> = {
  expired: '已过期',
  repair: '维修',
  check: '待检查',
  expiring: '将到期',
};

/** The cells of {@link equipmentColumns} after the running number. */
export function equipmentCells(input: EquipmentPrintInput, piece: Equipment): string[] {
  const last = lastCheck(piece.id, input.checks);
  const due = dueOf(piece, last, input.today);
  return [
    piece.number,
    piece.name,
    piece.model,
    `${piece.quantity} ${piece.unit}`,
    [input.nameOf('halls', piece.hallId), piece.place].filter((x) => x !== '').join(' '),
    input.nameOf('staff', piece.keeperId),
    piece.boughtOn,
    piece.expiresOn,
    last?.day ?? '',
    last ? checkResultNames[last.result] : '',
    nextCheckDay(piece, last) ?? '',
    due ? dueNames[due.kind] : equipmentStateNames[piece.state],
  ];
}

/** Everything that was not written down by mistake, scrapped pieces too. */
export function equipmentRegisterData(input: EquipmentPrintInput): EquipmentRegisterData {
  const used = input.pieces.filter((p) => p.state !== 'scrapped').length;
  return {
    letterhead: input.letterhead,
    title: `${input.letterhead}器材台账`,
    record: `QC-${input.today}`,
    count: `共 ${input.pieces.length} 条，在用 ${used} 条`,
    day: `截至 ${input.today}`,
    rows: input.pieces.map((p, i) => ({ id: p.id, cells: [String(i + 1), ...equipmentCells(input, p)] })),
  };
}

/** A label for each piece that is in use. */
export const equipmentLabels = ({ pieces, nameOf }: EquipmentPrintInput): EquipmentLabel[] =>
  pieces
    .filter((p) => p.state !== 'scrapped')
    .map((p) => ({
      id: p.id,
      number: p.number,
      name: [p.name, p.model].filter((x) => x !== '').join(' '),
      place: [nameOf('halls', p.hallId), p.place].filter((x) => x !== '').join(' '),
      keeper: nameOf('staff', p.keeperId),
      expires: p.expiresOn,
      every: `每 ${p.checkEveryDays} 天检查一次`,
    }));
