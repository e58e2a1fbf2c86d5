import { describe, expect, test } from 'vitest';
import { confirmedEnough, confirmSheet, confirmState } from '#src/shared/domain/attendance/keeping/confirm-sheet.ts';
import { aPart, aRecord } from '#test/support/attendance-day.ts';

const ask = { month: '2026-10', hallId: 'hall-1', staffId: 'staff-0', how: 'paper', note: '' } as const;
const person = { cells: {}, cellsBefore: {}, punches: [], records: new Map() };
const made = { at: '2026-11-02T09:00:00+08:00', by: '周敏' };
const signed = confirmSheet(ask, made);
const value = signed.ok ? signed.value : undefined;

describe('签字确认 (工资支付暂行规定第六条: the worker signs the record that pay is based on)', () => {
  test('is one per person and month; an objection says to what', () => {
    expect(signed).toMatchObject({ ok: true, value: { id: '2026-10:staff-0', by: '周敏' } });
    const silent = confirmSheet({ ...ask, how: 'objects', note: ' ' }, made);
    expect(silent).toMatchObject({ ok: false, error: { code: 'confirm/objection-needed' } });
  });

  test('is asked for again when the sheet changed after it', () => {
    expect(confirmState(undefined, person)).toBe('missing');
    expect(confirmState(value, person)).toBe('confirmed');
    const later = new Map([['2026-10-14', aRecord({ markedAt: '2026-11-02T09:00:01+08:00' })]]);
    expect(confirmState(value, { ...person, records: later })).toBe('changed');
    expect(confirmState(value, { ...person, records: new Map([['2026-10-14', aRecord()]]) })).toBe('confirmed');
    const voided = { at: '2026-11-03T09:00:00+08:00', by: '周敏', reason: '记错人' };
    expect(confirmState(value, { ...person, absences: [aPart({ voided })] })).toBe('changed');
    expect(value && confirmState({ ...value, voided }, person)).toBe('missing');
  });

  test('a month is locked when all have signed, or with the reason', () => {
    expect(confirmedEnough(['confirmed', 'confirmed'], '').ok).toBe(true);
    expect(confirmedEnough(['confirmed', 'objects', 'missing'], ' ')).toMatchObject({
      error: { code: 'confirm/not-all', detail: { count: 2 } },
    });
    expect(confirmedEnough(['missing'], '人已离职').ok).toBe(true);
  });
});
