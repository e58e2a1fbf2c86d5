import { readIntakePrint } from '#src/renderer/commands/print/intake-month.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { readEntries, readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import { type DayKey, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import type { IncidentReport } from '#src/shared/domain/incident/types.ts';

type Numbered = { readonly voided?: unknown; readonly number: string };
const live = <T extends Numbered>(rows: readonly T[]): T[] =>
  rows.filter((r) => !r.voided).sort((a, b) => (a.number < b.number ? -1 : 1));

/** What happened in the month beside work: records that began in it, with the photos and papers they name. */
export async function readSafety(db: HallDb, first: DayKey, last: DayKey) {
  const until = `${last}T99`;
  const [corrections, incidents, reports, complaints, drills, rectifications, more] = await Promise.all([
    db.of('punchCorrections').where('day').between(first, last, true, true).toArray(),
    db.of('incidents').where('occurredAt').between(first, until).toArray(),
    db.of('incidentReports').toArray(),
    db.of('complaints').where('receivedAt').between(first, until).toArray(),
    db.of('drills').where('day').between(first, last, true, true).toArray(),
    db.of('rectifications').toArray(),
    readUpkeep(db, first, last),
  ]);
  const found = {
    incidents: live(incidents),
    complaints: live(complaints),
    drills: live(drills),
    rectifications: live(rectifications).filter((r) => r.foundOn >= first && r.foundOn <= last),
    ...more,
  };
  return {
    ...found,
    corrections: corrections.sort((a, b) => (a.at === b.at ? (a.staffId < b.staffId ? -1 : 1) : a.at < b.at ? -1 : 1)),
    reports: found.incidents.flatMap((i) => lastOf(reports.filter((r) => r.incidentId === i.id && !r.voided))),
    attachments: await readAttachments(db, JSON.stringify({ ...found, ledgers: found.ledgers.entries })),
  };
}

/** Leave, equipment, patrols and ledgers. */
async function readUpkeep(db: HallDb, first: DayKey, last: DayKey) {
  const [leaves, equipment, checks, rounds, ledgers] = await Promise.all([
    db.of('leaveRequests').toArray(),
    db.of('equipment').toArray(),
    db.of('equipmentChecks').where('day').between(first, last, true, true).toArray(),
    db.of('patrolRounds').where('day').between(first, last, true, true).toArray(),
    readLedgers(db, monthOf(first)),
  ]);
  const byId = <T extends { readonly id: string; readonly voided?: unknown }>(rows: readonly T[]): T[] =>
    rows.filter((r) => !r.voided).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    leaves: byId(leaves).filter((l) => l.from <= last && l.to >= first),
    equipment: live(equipment),
    equipmentChecks: byId(checks),
    rounds: live(rounds),
    ledgers,
  };
}

async function readLedgers(db: HallDb, month: MonthKey) {
  const [book, entries, intake] = await Promise.all([readLedgerBook(db), readEntries(db, '', month), readIntakePrint(db, month)]);
  return { book, entries, intake };
}

/** Those whose hash stands anywhere in the records. */
async function readAttachments(db: HallDb, records: string) {
  const all = await db.of('attachments').toArray();
  return all.filter((a) => records.includes(a.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const lastOf = (reports: readonly IncidentReport[]): IncidentReport[] =>
  [...reports].sort((a, b) => a.serial - b.serial).slice(-1);
