import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAttlog } from '#src/shared/domain/attendance/punches/attlog.ts';
import { binaryKind, detectEncoding } from '#src/shared/domain/attendance/punches/encoding.ts';

const sample = readFileSync(path.resolve(import.meta.dirname, '../../../../support/samples/attlog.dat'));
const text = sample.toString('utf8');

describe('the file of a real machine', () => {
  const parsed = parseAttlog(text);
  test('1896 lines of 27 numbers, none unreadable', () => {
    expect(parsed.lines).toBe(1896);
    expect(parsed.badLines).toEqual([]);
    expect(new Set(parsed.punches.map((p) => p.number)).size).toBe(27);
    expect(parsed.punches.length).toBe(
      new Set(
        text
          .split('\r\n')
          .filter(Boolean)
          .map((l) => l.split('\t').slice(0, 2).join()),
      ).size,
    );
  });
  test('its first punch', () => expect(parsed.punches).toContainEqual({ number: '5', at: '2026-10-08 08:08:38' }));
  test('the order of the lines does not matter, nor do their ends', () => {
    const reversed = text.split('\r\n').reverse().join('\n');
    expect(parseAttlog(reversed).punches).toEqual(parsed.punches);
  });
  test('the times come in order', () => {
    const times = parsed.punches.map((p) => p.at);
    expect(times).toEqual(times.toSorted());
  });
});

describe('lines of other machines', () => {
  const punch = { number: '5', at: '2026-10-08 08:08:38' };
  test.each([
    ['device before status', '        5\t2026-10-08 08:08:38\t1\t0\t1\t0'],
    ['status before device', '5\t2026-10-08 08:08:38\t0\t1\t1\t0'],
    ['number and time alone', '5\t2026-10-08 08:08:38'],
    ['leading zeros', '000005\t2026-10-08 08:08:38\t1'],
    ['commas', '5,2026-10-08 08:08:38,1,0'],
    ['slashes and one-digit months', '5\t2026/10/8 8:08:38\t1'],
    ['quotes', '"5","2026-10-08 08:08:38",1'],
  ])('%s', (_, line) => expect(parseAttlog(line).punches).toEqual([punch]));
  test('without seconds they are 0', () => expect(parseAttlog('5\t2026-10-08 08:08').punches[0]?.at).toBe('2026-10-08 08:08:00'));
  test.each(['\n', '\r\n', '\r'])('line end %j', (end) => {
    const parsed = parseAttlog(['5\t2026-10-08 08:08:38', '', '6\t2026-10-08 08:09:00', ''].join(end));
    expect([parsed.lines, parsed.punches.length]).toEqual([2, 2]);
  });
  test('the same line twice is one punch', () => {
    const parsed = parseAttlog('5\t2026-10-08 08:08:38\t1\n5\t2026-10-08 08:08:38\t2');
    expect([parsed.lines, parsed.punches.length]).toEqual([2, 1]);
  });
});

describe('lines that cannot be read', () => {
  test('each is told with its number and why; the others are read', () => {
    const lines = [
      '5\t2026-10-08 08:08:38',
      '',
      '张三',
      '6\t2026-13-40 08:00:00',
      '7\t2026-10-08 25:00:00',
      '7-8\t2026-10-08 08:00:00',
    ];
    const { punches, badLines } = parseAttlog(lines.join('\r\n'));
    expect(punches).toHaveLength(1);
    expect(badLines.map((b) => [b.line, b.code])).toEqual([
      [3, 'attendance/line-columns'],
      [4, 'attendance/line-time'],
      [5, 'attendance/line-time'],
      [6, 'attendance/line-number'],
    ]);
  });
  test('any text: every line that is not empty is read or told', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const parsed = parseAttlog(lines.join('\n'));
        expect(parsed.badLines.length + parsed.punches.length).toBeLessThanOrEqual(parsed.lines);
        if (parsed.lines > 0) expect(parsed.badLines.length + parsed.punches.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('encodings', () => {
  const line = '5\t2026-10-08 08:08:38\t1\t0\t张三\r\n';
  const utf16 = Buffer.from(line, 'utf16le');
  const withMark = Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]);
  /** 张三 as machines with Chinese firmware write it. */
  const gb = Buffer.concat([Buffer.from('5\t2026-10-08 08:08:38\t'), Buffer.from([0xd5, 0xc5, 0xc8, 0xfd])]);
  test.each([
    ['utf-8', Buffer.from(line)],
    ['utf-8', sample],
    ['utf-16le', withMark],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(withMark).swap16()],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['gb18030', gb],
  ] as const)('%s is known by its bytes and gives the same punch', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(parseAttlog(new TextDecoder(encoding).decode(bytes)).punches).toContainEqual({
      number: '5',
      at: '2026-10-08 08:08:38',
    });
  });
  test('a byte order mark is no part of the number', () => {
    expect(parseAttlog('\uFEFF5\t2026-10-08 08:08:38').punches[0]?.number).toBe('5');
  });
  test.each([
    ['zip', [0x50, 0x4b, 3, 4]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
    ['image', [0xff, 0xd8, 0xff]],
    ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
    ['program', [0x4d, 0x5a]],
  ] as const)('a file that is no text: %s', (kind, bytes) => expect(binaryKind(Uint8Array.from(bytes))).toBe(kind));
  test('an empty file and the sample are text', () => {
    expect(binaryKind(new Uint8Array())).toBeNull();
    expect(binaryKind(sample)).toBeNull();
  });
});
