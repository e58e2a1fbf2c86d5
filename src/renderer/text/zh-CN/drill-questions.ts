/** The questions of 演练记录表 and their answers, from 0. */
export const drillQuestions = {
  suitability: { label: '预案适宜性', a0: '全部能够执行', a1: '执行过程不够顺利', a2: '明显不适宜' },
  sufficiency: { label: '预案充分性', a0: '完全满足应急要求', a1: '基本满足，需要完善', a2: '不充分，必须修改' },
  people: { label: '人员到位', a0: '迅速准确', a1: '基本按时到位', a2: '个别人员不到位', a3: '重点部位人员不到位' },
  duties: { label: '职责', a0: '职责明确，操作熟练', a1: '职责明确，操作不够熟练', a2: '职责不明，操作不熟练' },
  goods: { label: '现场物资', a0: '充分，全部有效', a1: '准备不充分', a2: '严重缺乏' },
  protection: { label: '个人防护', a0: '全部到位', a1: '个别不到位', a2: '大部分不到位' },
  coordination: { label: '整体组织', a0: '准确、高效', a1: '协调基本顺利，能满足要求', a2: '效率低，有待改进' },
  division: { label: '疏散分工', a0: '合理、高效', a1: '基本合理，能完成任务', a2: '效率低，没有完成任务' },
  effect: { label: '实战效果', a0: '达到预期目标', a1: '基本达到目的，部分环节有待改进', a2: '没有达到目标，须重新演练' },
  reporting: { label: '报告上级', a0: '报告及时', a1: '联系不上' },
  fireService: { label: '消防部门', a0: '按要求协作', a1: '行动迟缓', a2: '本次不涉及' },
  medical: { label: '医疗救援', a0: '按要求协作', a1: '行动迟缓', a2: '本次不涉及' },
  neighbours: { label: '周边支援', a0: '按要求配合', a1: '不配合', a2: '本次不涉及' },
} as const;
