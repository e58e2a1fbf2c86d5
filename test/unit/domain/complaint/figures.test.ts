import { expect, test } from 'vitest';
import { complaintFigures } from '#src/shared/domain/complaint/figures.ts';
import type { Complaint, ComplaintStage } from '#src/shared/domain/complaint/types.ts';

const answered = (at: string): ComplaintStage => ({
  state: 'answering',
  at: `${at}T10:00:00+08:00`,
  by: '周敏',
  text: '已答复',
  statement: '',
});
const one = (over: Partial<Complaint>): Complaint => ({
  id: 'c',
  number: 'TS-2026-0001',
  receivedAt: '2026-09-01T09:00:00+08:00',
  channel: 'phone',
  topic: 'attitude',
  anonymous: true,
  complainant: '',
  phone: '',
  hallId: 'hall-1',
  counterId: '',
  respondentIds: [],
  happenedOn: '2026-09-01',
  content: '态度不好',
  wants: '',
  state: 'filed',
  stages: [],
  due: { accepted: '2026-09-02', investigating: '2026-09-04', handling: '2026-09-08', answering: '2026-09-10' },
  outcome: '',
  satisfaction: '',
  repeatOf: '',
  photos: [],
  appraisal: false,
  by: '周敏',
  ...over,
});

test('shares count only those of which the answer is known', () => {
  const figures = complaintFigures([
    one({ stages: [answered('2026-09-10')], outcome: 'founded', satisfaction: 'satisfied' }),
    one({ stages: [answered('2026-09-11')], outcome: 'unfounded', satisfaction: 'dissatisfied' }),
    one({ outcome: 'withdrawn', satisfaction: 'unreached' }),
    one({ state: 'handling', repeatOf: 'c' }),
  ]);
  expect(figures).toEqual({
    total: 4,
    filed: 3,
    onTime: 1,
    answered: 2,
    satisfied: 1,
    asked: 2,
    founded: 1,
    judged: 2,
    repeats: 1,
  });
});
