import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import type { HallName } from './manifest.ts';
import type { PackageProblemCode } from './problems.ts';

export const RECEIPT_FORMAT = 'hallkeeper-receipt/1';

/** What the bureau answers to a package (docs/package-format.md). */
export interface PackageReceipt {
  readonly format: typeof RECEIPT_FORMAT;
  readonly hall: HallName;
  readonly month: MonthKey;
  readonly version: number;
  readonly manifestSha256: string;
  readonly packageSha256: string;
  readonly accepted: boolean;
  readonly problems: readonly {
    readonly code: PackageProblemCode;
    readonly path?: string | undefined;
    readonly message: string;
  }[];
  readonly receivedAt: Instant;
  readonly by: string;
  /** {@link receiptCode}; '' when the package told nothing that could be acknowledged. */
  readonly code: string;
}

/** Crockford's base 32: no I, L, O and U, which the ear and the hand mistake. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * `8F3K-22QD`: the first 40 bits of the SHA-256 of `<manifestSha256> <accepted|refused> <version>`, to be read over the telephone.
 * It proves a slip of the ear, not an identity. `sha256` takes a text and gives hex.
 */
export async function receiptCode(
  of: Pick<PackageReceipt, 'manifestSha256' | 'accepted' | 'version'>,
  sha256: (text: string) => string | Promise<string>,
): Promise<string> {
  const hash = await sha256(`${of.manifestSha256} ${of.accepted ? 'accepted' : 'refused'} ${of.version}`);
  const bits = [...hash.slice(0, 10)].map((d) => Number.parseInt(d, 16).toString(2).padStart(4, '0')).join('');
  const digits = Array.from({ length: LENGTH }, (_, i) => DIGITS[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** A code as somebody typed it, in its one right form: `8f3k 22qd`, `8F3K22QD`; O is 0, I and L are 1. Null when it is no code. */
export function readReceiptCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—–]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return plain.length === LENGTH && [...plain].every((c) => DIGITS.includes(c)) ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null;
}
