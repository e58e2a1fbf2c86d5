import { civilDay } from './civil.ts';
import { collectPunches, type PunchCollector } from './collect.ts';
import { halfWidth } from './plain-text.ts';
import type { BadLineCode, PunchReading } from './reading.ts';

/** Longer lines are no punches, characters. */
const LONGEST_LINE = 500;

/**
 * Number, time, then whatever the firmware writes. Neighbouring parts share no character, so that a hostile line costs its length only.
 */
const LINE =
  /^"?([^\s,;"]{1,40})"?[\s,;]+"?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T\t,;]+"?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?"?(?:[\s,;]|$)/;

/**
 * Reads `*_attlog.dat`: number, time, then whatever the firmware writes (device, status, verify, work code in either order or fewer).
 * The status is not trusted: in or out follows from roster and time. A number loses the zeros that a machine pads it with.
 */
export function parseAttlog(text: string): PunchReading {
  const found = collectPunches();
  let line = 0;
  for (let from = 0; from <= text.length; ) {
    const to = text.indexOf('\n', from);
    const stop = to < 0 ? text.length : to;
    const chunk = text.slice(from, text[stop - 1] === '\r' && to >= 0 ? stop - 1 : stop);
    // Old machines end a line with CR alone.
    if (chunk.includes('\r')) for (const part of chunk.split('\r')) readLine(part, ++line, found);
    else readLine(chunk, ++line, found);
    from = stop + 1;
  }
  return found.reading('attlog');
}

function readLine(raw: string, line: number, found: PunchCollector): void {
  const text = (raw.length > LONGEST_LINE ? raw.slice(0, LONGEST_LINE) : halfWidth(raw)).trim();
  if (text === '') return;
  found.line();
  const why = raw.length > LONGEST_LINE ? 'attendance/line-long' : takePunch(text, found);
  if (why) found.bad(line, why, text);
}

function takePunch(text: string, found: PunchCollector): BadLineCode | null {
  const m = LINE.exec(text);
  if (!m) return /[\t,; ]/.test(text) ? 'attendance/line-time' : 'attendance/line-columns';
  const number = (m[1] ?? '').replace(/^0+(?=\d)/, '');
  if (!/^[A-Za-z0-9]{1,24}$/.test(number)) return 'attendance/line-number';
  const day = civilDay(Number(m[2]), Number(m[3]), Number(m[4]));
  const [hour, minute, second] = [Number(m[5]), Number(m[6]), Number(m[7] ?? 0)];
  if (day === null || hour > 23 || minute > 59 || second > 59) return 'attendance/line-time';
  found.add(found.person(number), day, hour * 3600 + minute * 60 + second);
  return null;
}
