import { expect, test } from 'vitest';
import { checkSafety, safetyBounds, safetyNumbers } from '#src/shared/domain/incident/check-safety.ts';
import { defaultSafety, planDrillMonths } from '#src/shared/domain/incident/safety-settings.ts';

const codes = (over: Partial<typeof defaultSafety>) => checkSafety({ ...defaultSafety, ...over }).map((p) => p.code);

test('the settings of a new hall are in order', () => expect(codes({})).toEqual([]));

test.each(safetyNumbers)('%s: its bounds are in, what lies outside and halves are out', (field) => {
  const [least, most] = safetyBounds[field];
  expect(codes({ [field]: least })).toEqual([]);
  expect(codes({ [field]: most })).toEqual([]);
  for (const wrong of [least - 1, most + 1, least + 0.5]) expect(codes({ [field]: wrong })).toEqual(['safety/bounds']);
});

test('a first report within the hour, rounds every two hours, recordings 30 days: the law is the bound', () => {
  expect(safetyBounds.firstReportMinutes[1]).toBe(60);
  expect(safetyBounds.patrolEveryMinutes[1]).toBe(120);
  expect(safetyBounds.cctvKeepDays[0]).toBe(30);
});

test('deadlines of a complaint never run backwards', () => {
  expect(codes({ complaintDays: { accepted: 3, investigating: 2, handling: 10, answering: 15 } })).toEqual([
    'safety/complaint-days',
  ]);
  expect(codes({ complaintDays: { accepted: 0, investigating: 5, handling: 10, answering: 15 } })).toEqual([
    'safety/complaint-days',
  ]);
});

test('110, 119 and 120 stay in the list', () => {
  expect(codes({ phones: defaultSafety.phones.filter((p) => p.phone !== '119') })).toEqual(['safety/phones']);
});

test('a kind without a name is refused', () => {
  expect(codes({ kinds: defaultSafety.kinds.map((k, i) => (i === 0 ? { ...k, name: ' ' } : k)) })).toEqual(['safety/name']);
});

test('a plan may ask for drills more often than the law, a fire plan never for fewer (61号令第四十条)', () => {
  const key = { ...defaultSafety, keyUnit: true };
  expect(planDrillMonths({ kind: 'fire', drillEveryMonths: 12 }, key)).toBe(6);
  expect(planDrillMonths({ kind: 'fire', drillEveryMonths: 3 }, key)).toBe(3);
  expect(planDrillMonths({ kind: 'fire', drillEveryMonths: 0 }, key)).toBe(6);
});
