import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '#src/shared/domain/core/day.ts';
import {
  ageOn,
  checkIdNumber,
  idCheckCharacter,
  maskIdNumber,
  maskPhone,
  normalizeIdNumber,
} from '#src/shared/domain/staff/id-number.ts';
import { inventedId } from '#test/support/people.ts';

const birth = fc.integer({ min: dayNumber('1930-01-01'), max: dayNumber('2015-12-31') }).map(dayOfNumber);
const person = fc.record({
  birth,
  serial: fc.integer({ min: 0, max: 499 }),
  sex: fc.constantFrom('female' as const, 'male' as const),
});
const valid = person.map((p) => ({ ...p, idNumber: inventedId(p.birth, p.serial, p.sex) }));
const codeOf = (text: string) => {
  const read = checkIdNumber(text);
  return read.ok ? '' : read.error.code;
};

describe('GB 11643—1999', () => {
  test("the standard's own example has check character X", () => {
    expect(idCheckCharacter('11010519491231002')).toBe('X');
    expect(checkIdNumber('11010519491231002X')).toEqual({
      ok: true,
      value: { idNumber: '11010519491231002X', birthDay: '1949-12-31', sex: 'female' },
    });
  });
  test('birth date and sex are read from every right number', () => {
    fc.assert(
      fc.property(valid, ({ idNumber, birth: birthDay, sex }) => {
        expect(checkIdNumber(idNumber)).toEqual({ ok: true, value: { idNumber, birthDay, sex } });
      }),
    );
  });
  test('one digit mistyped is always found', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), ({ idNumber }, at, shift) => {
        const digit = idNumber[at] === 'X' ? 10 : Number(idNumber[at]);
        const wrong = idNumber.slice(0, at) + ((digit + shift) % 10) + idNumber.slice(at + 1);
        fc.pre(wrong !== idNumber);
        expect(checkIdNumber(wrong).ok).toBe(false);
      }),
    );
  });
  test('two neighbours swapped are always found', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 15 }), ({ idNumber }, at) => {
        const [a = '', b = ''] = idNumber.slice(at, at + 2);
        fc.pre(a !== b);
        expect(checkIdNumber(idNumber.slice(0, at) + b + a + idNumber.slice(at + 2)).ok).toBe(false);
      }),
    );
  });
});

describe('what is said of a wrong number', () => {
  const good = '11010519491231002X';
  test('how many digits are missing or too many', () => {
    expect(checkIdNumber(good.slice(0, 17))).toEqual({
      ok: false,
      error: { code: 'staff/id-short', detail: { length: 17, missing: 1 } },
    });
    expect(checkIdNumber(`${good}3`)).toEqual({ ok: false, error: { code: 'staff/id-long', detail: { length: 19, extra: 1 } } });
  });
  test.each([
    ['1101051949123100 2A', 'staff/id-character'],
    ['11010519491X310024', 'staff/id-character'],
    ['110105194902300021', 'staff/id-birth'],
    ['110105189912310023', 'staff/id-birth'],
    ['110105194912310021', 'staff/id-checksum'],
    ['', 'staff/id-short'],
  ])('%s: %s', (text, code) => expect(codeOf(text)).toBe(code));
  test('any text gives a number or a problem', () => {
    fc.assert(fc.property(fc.string(), (text) => checkIdNumber(text).ok === (codeOf(text) === '')));
  });
});

describe('numbers as they are typed and shown', () => {
  test('spaces, full-width digits and a small x become what the card shows', () => {
    expect(normalizeIdNumber(' 110105 19491231-002x ')).toBe('11010519491231002X');
    expect(normalizeIdNumber('１１０１０５１９４９１２３１００２ｘ')).toBe('11010519491231002X');
    expect(checkIdNumber('110105 19491231 002x').ok).toBe(true);
  });
  test('masks show four characters at each end', () => {
    expect(maskIdNumber('513299199001012846')).toBe('5132**********2846');
    expect(maskPhone('13900000417')).toBe('139****0417');
    expect([maskIdNumber(''), maskPhone('')]).toEqual(['', '']);
  });
  test('a mask never tells the birth date', () => {
    fc.assert(fc.property(valid, ({ idNumber }) => /^\d{4}\*{10}\d{3}[\dX]$/.test(maskIdNumber(idNumber))));
  });
  test('age changes on the birthday, not before', () => {
    expect(ageOn('1999-08-20', '2026-08-19')).toBe(26);
    expect(ageOn('1999-08-20', '2026-08-20')).toBe(27);
    expect(ageOn('2004-02-29', '2026-02-28')).toBe(21);
    expect(ageOn('2004-02-29', '2026-03-01')).toBe(22);
  });
});
