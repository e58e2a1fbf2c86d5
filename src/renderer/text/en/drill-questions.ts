import type { Translated } from '#src/renderer/text/translated.ts';
import type { drillQuestions as zh } from '#src/renderer/text/zh-CN/drill-questions.ts';

export const drillQuestions: Translated<typeof zh> = {
  suitability: { label: 'Suitable', a0: 'All could be carried out', a1: 'Not smooth enough', a2: 'Clearly unsuitable' },
  sufficiency: { label: 'Sufficient', a0: 'Meets every need', a1: 'Mostly, to be improved', a2: 'Insufficient, must change' },
  people: { label: 'People', a0: 'Quick and exact', a1: 'Mostly in time', a2: 'Some not in place', a3: 'Key places not manned' },
  duties: { label: 'Duties', a0: 'Clear, practised', a1: 'Clear, not practised enough', a2: 'Unclear, not practised' },
  goods: { label: 'Material', a0: 'Ample, all sound', a1: 'Not ample', a2: 'Badly lacking' },
  protection: { label: 'Protection', a0: 'Everybody', a1: 'A few without', a2: 'Most without' },
  coordination: { label: 'Organisation', a0: 'Exact and quick', a1: 'Mostly smooth', a2: 'Slow, to be improved' },
  division: { label: 'Division of work', a0: 'Sensible and quick', a1: 'Sensible enough', a2: 'Slow, not done' },
  effect: { label: 'Effect', a0: 'Goal reached', a1: 'Mostly reached', a2: 'Missed, to be repeated' },
  reporting: { label: 'Report upwards', a0: 'In time', a1: 'Not reached' },
  fireService: { label: 'Fire service', a0: 'As asked', a1: 'Slow', a2: 'Not involved' },
  medical: { label: 'Medical', a0: 'As asked', a1: 'Slow', a2: 'Not involved' },
  neighbours: { label: 'Neighbours', a0: 'As asked', a1: 'Did not help', a2: 'Not involved' },
};
