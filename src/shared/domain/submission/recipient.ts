import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Bech32 (BIP 173), checksum polynomial. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const PREFIX = 'age';
/** `age1`, 52 characters of key, 6 of checksum. */
const LENGTH = 62;

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [i, generator] of GENERATOR.entries()) if ((top >>> i) & 1) sum ^= generator;
  }
  return sum >>> 0;
}

/** A public key of age (X25519): a letter copied wrong is seen by its checksum. */
export function isRecipient(text: string): boolean {
  if (text.length !== LENGTH || !text.startsWith(`${PREFIX}1`)) return false;
  const data = [...text.slice(PREFIX.length + 1)].map((c) => LETTERS.indexOf(c));
  if (data.includes(-1)) return false;
  const codes = [...PREFIX].map((c) => c.charCodeAt(0));
  return polymod([...codes.map((c) => c >>> 5), 0, ...codes.map((c) => c & 31), ...data]) === 1;
}

/** Keys from a text, one a line, comments (`#`) left out, each once. `submission/bad-recipient` names the first that is none. */
export function parseRecipients(text: string): Result<readonly string[], Problem> {
  const found = text
    .split(/[\n,，、;；]/)
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter((line) => line !== '');
  const bad = found.find((line) => !isRecipient(line));
  return bad === undefined
    ? ok([...new Set(found)])
    : err({ code: 'submission/bad-recipient', detail: { recipient: bad.slice(0, 70) } });
}
