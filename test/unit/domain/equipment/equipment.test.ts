import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import { dueOf, EXPIRY_SOON_DAYS, equipmentDue, lastCheck, nextCheckDay } from '#src/shared/domain/equipment/due.ts';
import { addPiece, checkPiece, editPiece, scrapPiece } from '#src/shared/domain/equipment/keep-equipment.ts';
import { equipmentKinds, kindDefaults } from '#src/shared/domain/equipment/kinds.ts';
import type { Equipment } from '#src/shared/domain/equipment/types.ts';
import { aCheck, aPiece, aPieceInput } from '#test/support/equipment.ts';

const today = '2026-10-20';
const writer = { now: '2026-10-20T10:34:00+08:00', by: '周敏' };
const sound = { result: 'sound', note: '', photos: [], expiresOn: '' } as const;
const codeOf = (r: { readonly ok: boolean; readonly error?: { readonly code: string } }) => r.error?.code ?? 'ok';

describe('when a piece is due', () => {
  test('extinguishers in crowded public places every half month (GB 50444—2008, 5.2.2), the rest monthly', () => {
    expect(kindDefaults.extinguisher.checkEveryDays).toBe(15);
    expect(equipmentKinds.filter((k) => kindDefaults[k].checkEveryDays !== 30)).toEqual(['extinguisher']);
  });

  test('counted from the newest check that is not voided, else from the purchase, else at once', () => {
    const voided = { at: writer.now, by: '周敏', reason: '看错了' };
    const checks = [aCheck('2026-10-01'), aCheck('2026-10-10'), aCheck('2026-10-18', { voided })];
    expect(nextCheckDay(aPiece(), lastCheck('piece-1', checks))).toBe('2026-10-25');
    expect(nextCheckDay(aPiece({ boughtOn: '2026-10-19' }), undefined)).toBe('2026-11-03');
    expect(nextCheckDay(aPiece({ boughtOn: '' }), undefined)).toBe('');
    expect(nextCheckDay(aPiece({ state: 'scrapped' }), undefined)).toBeNull();
  });

  test('past its date comes first, then repair, then the check, then a date that is near', () => {
    const old = aCheck('2026-01-01');
    const fresh = aCheck('2026-10-19');
    expect(dueOf(aPiece({ expiresOn: '2026-10-19', state: 'repair' }), old, today)?.kind).toBe('expired');
    expect(dueOf(aPiece({ expiresOn: today }), fresh, today)?.kind).toBe('expiring');
    expect(dueOf(aPiece({ state: 'repair' }), old, today)?.kind).toBe('repair');
    expect(dueOf(aPiece(), old, today)).toMatchObject({ kind: 'check', day: '2026-01-16' });
    expect(dueOf(aPiece({ expiresOn: addDays(today, EXPIRY_SOON_DAYS) }), fresh, today)?.kind).toBe('expiring');
    expect(dueOf(aPiece({ expiresOn: addDays(today, EXPIRY_SOON_DAYS + 1) }), fresh, today)).toBeNull();
  });

  test('a piece that was looked at today is not due for a check, and is due again after its interval exactly', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((n): DayKey => addDays('2020-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (on, every) => {
        const piece = aPiece({ checkEveryDays: every, expiresOn: '' });
        const kindOn = (d: DayKey) => dueOf(piece, aCheck(on), d)?.kind ?? 'none';
        return kindOn(on) === 'none' && kindOn(addDays(on, every - 1)) === 'none' && kindOn(addDays(on, every)) === 'check';
      }),
    );
  });

  test('the list does not depend on the order of the checks', () => {
    const checks = ['2026-08-01', '2026-10-14', '2026-09-02'].map((d) => aCheck(d));
    fc.assert(
      fc.property(fc.shuffledSubarray(checks, { minLength: 3 }), (shuffled) => {
        expect(equipmentDue([aPiece()], shuffled, today)).toEqual([]);
      }),
    );
  });
});

describe('what may be written', () => {
  test.each([
    [{ name: ' ' }, 'equipment/name'],
    [{ place: '' }, 'equipment/place'],
    [{ quantity: 0 }, 'equipment/quantity'],
    [{ quantity: 1.5 }, 'equipment/quantity'],
    [{ quantity: Number.NaN }, 'equipment/quantity'],
    [{ checkEveryDays: 0 }, 'equipment/interval'],
    [{ boughtOn: '2026-05-01', expiresOn: '2026-04-30' }, 'equipment/expires'],
    [{}, 'ok'],
  ])('%o → %s', (over, code) => {
    expect(codeOf(addPiece(aPieceInput(over), { id: 'x', number: 'QC-2026-001' }))).toBe(code);
    expect(codeOf(editPiece(aPiece(), aPieceInput(over)))).toBe(code);
  });

  test('every state × every act: nothing happens to a scrapped piece; a fault needs words; replaced bears a new date', () => {
    const states: readonly Equipment['state'][] = ['inUse', 'repair', 'scrapped'];
    const after = states.map((state) => {
      const piece = aPiece({ state });
      const check = (result: 'sound' | 'fault' | 'replaced') => {
        const done = checkPiece(piece, { ...sound, result, note: '压力不足' }, 'c', writer);
        return done.ok ? done.value.piece.state : done.error.code;
      };
      const scrap = scrapPiece(piece, '筒体锈蚀', writer);
      return [state, check('sound'), check('fault'), check('replaced'), scrap.ok ? scrap.value.state : scrap.error.code];
    });
    expect(after).toEqual([
      ['inUse', 'inUse', 'repair', 'inUse', 'scrapped'],
      ['repair', 'inUse', 'repair', 'inUse', 'scrapped'],
      ['scrapped', 'equipment/scrapped', 'equipment/scrapped', 'equipment/scrapped', 'equipment/scrapped'],
    ]);
    expect(codeOf(checkPiece(aPiece(), { ...sound, result: 'fault' }, 'c', writer))).toBe('equipment/fault');
    const late = { ...sound, result: 'replaced', expiresOn: '2026-10-19' } as const;
    expect(codeOf(checkPiece(aPiece(), late, 'c', writer))).toBe('equipment/replaced-expired');
    const fresh = checkPiece(aPiece(), { ...late, expiresOn: '2036-10-20' }, 'c', writer);
    expect(fresh.ok && fresh.value.piece).toMatchObject({ boughtOn: today, expiresOn: '2036-10-20' });
    expect(codeOf(scrapPiece(aPiece(), ' ', writer))).toBe('equipment/scrap-reason');
  });
});
