import { expect, test } from 'vitest';
import { defaultSafety, drillMonths, safetySources } from '#src/shared/domain/incident/safety-settings.ts';

test('fire drills: key units at least half-yearly, others at least yearly (公安部令第61号第四十条)', () => {
  expect(drillMonths('fire', defaultSafety)).toBe(12);
  expect(drillMonths('fire', { ...defaultSafety, keyUnit: true })).toBe(6);
});

test('a hall may ask for more drills than the law, never for fewer', () => {
  expect(drillMonths('fire', { ...defaultSafety, fireDrillMonths: 3 })).toBe(3);
  expect(drillMonths('fire', { ...defaultSafety, keyUnit: true, fireDrillMonths: 24 })).toBe(6);
});

test('other drills follow the hall’s own number', () => {
  expect(drillMonths('earthquake', { ...defaultSafety, otherDrillMonths: 6 })).toBe(6);
});

test('every number says where it comes from', () => {
  expect(Object.keys(safetySources).sort()).toEqual(Object.keys(defaultSafety).sort());
});
