import type { EquipmentKind } from './types.ts';

/** What a new piece of a kind begins with; every value can be changed on the piece. */
export interface KindDefaults {
  readonly name: string;
  readonly unit: string;
  /** Looked at once in so many days. */
  readonly checkEveryDays: number;
  /** Where the interval comes from. */
  readonly source: string;
}

const PRACTICE = '通行做法：每月一次';
const every30 = (name: string, unit: string): KindDefaults => ({ name, unit, checkEveryDays: 30, source: PRACTICE });

/** Kinds in the order of the register. Extinguishers in crowded public places are looked at every half month (GB 50444—2008, 5.2.2). */
export const kindDefaults: Readonly<Record<EquipmentKind, KindDefaults>> = {
  extinguisher: {
    name: '灭火器',
    unit: '具',
    checkEveryDays: 15,
    source: 'GB 50444—2008 第5.2.2条：人员密集的公共场所每半月一次',
  },
  hydrant: every30('室内消火栓', '套'),
  emergencyLight: every30('应急照明灯', '盏'),
  exitSign: every30('疏散指示标志', '块'),
  smokeDetector: every30('感烟探测器', '只'),
  firstAidKit: every30('急救箱', '个'),
  aed: every30('自动体外除颤器（AED）', '台'),
  wheelchair: every30('轮椅', '辆'),
  camera: every30('监控摄像机', '路'),
  securityTool: every30('安防器械', '件'),
  other: every30('其他器材', '件'),
};

export const equipmentKinds = Object.keys(kindDefaults) as readonly EquipmentKind[];
