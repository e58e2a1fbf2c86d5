import { ok } from '#src/shared/domain/core/result.ts';
import { addPiece } from '#src/shared/domain/equipment/keep-equipment.ts';
import { equipmentKinds, kindDefaults } from '#src/shared/domain/equipment/kinds.ts';
import type { Equipment, EquipmentKind } from '#src/shared/domain/equipment/types.ts';
import { choices, type RegisterDefinition, said } from './definition.ts';

const fields = [
  { key: 'number', names: ['编号', '器材编号'], kind: 'text' },
  { key: 'name', names: ['名称', '器材名称', '设备名称', '器材'], kind: 'text', required: true },
  {
    key: 'kind',
    names: ['类别', '种类', '类型'],
    kind: 'choice',
    choices: () => equipmentKinds.map((kind) => ({ value: kind, names: [kindDefaults[kind].name, ...(words[kind] ?? [])] })),
  },
  { key: 'model', names: ['规格型号', '型号', '规格'], kind: 'text' },
  { key: 'quantity', names: ['数量', '数目'], kind: 'count' },
  { key: 'unit', names: ['单位', '计量单位'], kind: 'text' },
  { key: 'hall', names: ['大厅', '所在大厅'], kind: 'hall' },
  { key: 'place', names: ['放置位置', '位置', '存放位置', '存放地点', '安装位置'], kind: 'text', required: true },
  { key: 'keeper', names: ['保管人', '责任人', '管理人'], kind: 'person' },
  { key: 'boughtOn', names: ['购置日期', '采购日期', '生产日期', '出厂日期', '配置日期'], kind: 'day' },
  { key: 'expiresOn', names: ['有效期至', '到期日期', '有效期', '报废日期'], kind: 'day' },
  { key: 'every', names: ['检查周期', '检查间隔'], kind: 'count' },
  {
    key: 'state',
    names: ['状态', '使用状态'],
    kind: 'choice',
    choices: choices({
      inUse: ['在用', '正常', '完好', '有效'],
      repair: ['维修', '待修', '送修', '故障'],
      scrapped: ['报废', '已报废', '停用'],
    }),
  },
  { key: 'note', names: ['备注', '说明'], kind: 'text' },
] as const satisfies RegisterDefinition['fields'];

/** Words in a piece's name that tell its kind. */
const words: Readonly<Partial<Record<EquipmentKind, readonly string[]>>> = {
  extinguisher: ['灭火器'],
  hydrant: ['消火栓', '消防栓'],
  emergencyLight: ['应急灯', '应急照明'],
  exitSign: ['疏散指示', '安全出口'],
  smokeDetector: ['烟感', '感烟'],
  firstAidKit: ['急救箱', '药箱', '急救包'],
  aed: ['AED', '除颤'],
  wheelchair: ['轮椅'],
  camera: ['监控', '摄像'],
  securityTool: ['盾牌', '钢叉', '警棍', '安防'],
};

const kindOf = (name: string): EquipmentKind =>
  equipmentKinds.find((kind) => words[kind]?.some((w) => name.toUpperCase().includes(w))) ?? 'other';

/** 器材台账. The kind is told by the name where no column says it; interval and unit are the kind's. */
export const equipmentRegister: RegisterDefinition = {
  prefix: 'QC',
  fields,
  dayField: 'place',
  titleField: 'name',
  build: (values, { number, newId }, context) => {
    const name = said(values, 'name');
    const kind = said(values, 'kind', kindOf(name)) as EquipmentKind;
    const made = addPiece(
      {
        kind,
        name,
        model: said(values, 'model'),
        quantity: Number(said(values, 'quantity', '1')),
        unit: said(values, 'unit', kindDefaults[kind].unit),
        hallId: said(values, 'hall', context.halls[0]?.id),
        place: said(values, 'place'),
        keeperId: said(values, 'keeper'),
        boughtOn: said(values, 'boughtOn'),
        expiresOn: said(values, 'expiresOn'),
        checkEveryDays: Number(said(values, 'every', String(kindDefaults[kind].checkEveryDays))),
        note: said(values, 'note'),
      },
      { id: newId(), number },
    );
    const state = said(values, 'state', 'inUse') as Equipment['state'];
    return made.ok ? ok([{ table: 'equipment', record: { ...made.value, state } }]) : made;
  },
};
