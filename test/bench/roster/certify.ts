import loadHighs, { type Highs } from 'highs';
import type { Certificate, CertificateLeaf } from '#src/renderer/solver/model/certificate.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { gapBetween } from '#test/support/solver/covers-all.ts';
import { leafOf, reprice, UNITS, wholePoints } from '#test/support/solver/reprice.ts';
import { noneCheaper } from './sought-months.ts';

export interface Certified {
  readonly holds: boolean;
  /** What re-pricing alone proves, in whole points; null when no leaf has a roster. */
  readonly priced: number | null;
  /** Leaves that needed the programme over all close months. */
  readonly byEnumeration: number;
  /** Why it does not hold. */
  readonly complaints: readonly string[];
}

/**
 * Works a certificate out again without the engine: prices every person exactly under the duals of each leaf, adds the rows,
 * rounds up, and checks that the leaves leave nothing out. Sums are whole numbers throughout.
 */
export async function certify(problem: RosterProblem, certificate: Certificate): Promise<Certified> {
  const highs = await loadHighs();
  const complaints: string[] = [];
  const gap = gapBetween(certificate.leaves.map((leaf) => leaf.decisions));
  if (gap) complaints.push(`the leaves leave out what is beside ${JSON.stringify(gap)}`);
  let priced: number | null = null;
  let byEnumeration = 0;
  for (const [i, leaf] of certificate.leaves.entries()) {
    const checked = checkLeaf(highs, problem, leaf, certificate.bound);
    if (checked.complaint !== null) complaints.push(`leaf ${i}: ${checked.complaint}`);
    if (checked.enumerated) byEnumeration++;
    if (checked.priced !== null) priced = Math.min(priced ?? checked.priced, checked.priced);
  }
  return { holds: complaints.length === 0, priced, byEnumeration, complaints };
}

interface CheckedLeaf {
  readonly priced: number | null;
  readonly enumerated: boolean;
  readonly complaint: string | null;
}

function checkLeaf(highs: Highs, problem: RosterProblem, leaf: CertificateLeaf, bound: number): CheckedLeaf {
  const refuse = (complaint: string): CheckedLeaf => ({ priced: null, enumerated: false, complaint });
  const { rowDuals } = leaf;
  if (rowDuals.length !== problem.rows.length) return refuse(`${rowDuals.length} duals for ${problem.rows.length} rows`);
  if (!rowDuals.every(Number.isSafeInteger)) return refuse('a dual is no whole number');
  const left = leafOf(problem, leaf.decisions);
  if (!left) return refuse('a decision names nothing of the problem');
  const { total, least } = reprice(left, rowDuals);
  if (total === null) return { priced: null, enumerated: false, complaint: null };
  const priced = wholePoints(total);
  if (priced >= bound) return { priced, enumerated: false, complaint: null };
  const exact = (Number(total) / UNITS).toFixed(4);
  if (leaf.byEnumeration !== true)
    return { priced, enumerated: false, complaint: `re-pricing gives ${exact}, claimed is ${bound}` };
  const slack = Number(BigInt(bound - 1) * BigInt(UNITS) - total);
  const shown = noneCheaper(highs, left, rowDuals, least, slack, bound);
  return { priced, enumerated: true, complaint: shown === true ? null : `re-pricing gives ${exact}; ${shown}` };
}
