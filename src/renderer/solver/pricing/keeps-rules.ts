import { missedLimit, NOTHING_COUNTED, type PricedPerson } from './person.ts';

/**
 * Whether a month keeps every hard rule of its person. Written apart from the lattice, so that a roster is checked by other code
 * than made it.
 */
export function keepsRules(p: PricedPerson, month: Uint8Array): boolean {
  return keepsCells(p, month) && keepsRuns(p, month) && missedLimit(p, month, NOTHING_COUNTED) === null;
}

function keepsCells(p: PricedPerson, month: Uint8Array): boolean {
  let last = p.person.runBefore > 0 ? p.person.shiftBefore : -1;
  for (let d = 0; d < p.days; d++) {
    if (p.person.allowed[d * p.choices + month[d]] !== 1) return false;
    const shift = month[d] - 1;
    if (last >= 0 && shift >= 0 && p.notNext[last].has(shift)) return false;
    last = shift;
  }
  return true;
}

function keepsRuns(p: PricedPerson, month: Uint8Array): boolean {
  const { contract, person } = p;
  let from = 0;
  while (from < p.days) {
    const works = month[from] > 0;
    let to = from;
    while (to < p.days && month[to] > 0 === works) to++;
    const before = works && from === 0 ? person.runBefore : 0;
    const length = to - from + before;
    const inner = from > 0 && to < p.days;
    if (works && length > contract.maxRun) return false;
    if (inner && length < (works ? contract.minRun : contract.minOff)) return false;
    from = to;
  }
  return true;
}
