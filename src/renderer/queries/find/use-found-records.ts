import { useMemo } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import { allLedgerKinds, titleField } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { titleInitials } from './title-initials.ts';

/** Registers that can be searched. */
export type RecordKind = 'incident' | 'complaint' | 'drill' | 'plan' | 'rectification' | 'equipment' | 'patrol' | 'ledger';

/** A record of a register with what it is found by. */
export interface FoundRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly number: string;
  readonly title: string;
  readonly day: string;
  readonly path: string;
}

/** So many are offered. */
const MOST = 12;

/** A ledger grows by dozens of lines a day: older ones are found in the ledger itself. */
const NEWEST_LINES = 5000;

/** Every record that is not void, newest first. */
async function readRecords(db: HallDb): Promise<FoundRecord[]> {
  const [incidents, complaints, drills, plans, rectifications, equipment, rounds, entries, kinds] = await Promise.all([
    db.of('incidents').toArray(),
    db.of('complaints').toArray(),
    db.of('drills').toArray(),
    db.of('emergencyPlans').toArray(),
    db.of('rectifications').toArray(),
    db.of('equipment').toArray(),
    db.of('patrolRounds').toArray(),
    db.of('ledgerEntries').orderBy('day').reverse().limit(NEWEST_LINES).toArray(),
    db.of('ledgerKinds').toArray(),
  ]);
  const live = <T extends { readonly voided?: unknown }>(rows: readonly T[]): T[] => rows.filter((r) => !r.voided);
  const all: FoundRecord[] = [
    ...live(incidents).map((r) => ({ ...head(r, 'incident', '/incidents/'), title: r.title || r.place, day: r.occurredAt })),
    ...live(complaints).map((r) => ({ ...head(r, 'complaint', '/complaints/'), title: r.content, day: r.receivedAt })),
    ...live(drills).map((r) => ({ ...head(r, 'drill', '/drills/list/'), title: r.title, day: r.day })),
    ...live(plans).map((r) => ({ ...head(r, 'plan', '/drills/plans/'), title: r.title, day: '' })),
    ...live(rectifications).map((r) => ({
      ...head(r, 'rectification', '/drills/rectifications/'),
      title: r.finding,
      day: r.foundOn,
    })),
    ...live(equipment).map((r) => ({ ...head(r, 'equipment', '/drills/equipment/'), title: `${r.place} ${r.name}`, day: '' })),
    ...live(rounds).map((r) => ({
      ...head(r, 'patrol', ''),
      title: '',
      day: r.day,
      path: `/drills/patrols/${r.day}/${r.hallId}`,
    })),
    ...ledgerRecords(live(entries), allLedgerKinds(kinds)),
  ];
  return all.map((r) => ({ ...r, day: r.day.slice(0, 10) })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** A line is found by its number, its matter and the name of its ledger; who came to the hall is no way to find it. */
const ledgerRecords = (entries: readonly LedgerEntry[], kinds: readonly LedgerKind[]): FoundRecord[] =>
  entries.map((e) => {
    const kind = kinds.find((k) => k.id === e.kindId);
    const title = kind && titleField(kind);
    return {
      ...head(e, 'ledger', `/ledgers/list/${e.kindId}/${monthOf(e.day)}/`),
      title: `${kind?.name ?? ''} ${title ? (e.values[title.key] ?? '') : ''}`.trim(),
      day: e.day,
    };
  });

const head = ({ id, number }: { readonly id: string; readonly number: string }, kind: RecordKind, base: string) => ({
  id,
  number,
  kind,
  path: `${base}${id}`,
});

/** 0 = not meant; a number before a title before initials. */
function closeness({ number, title }: FoundRecord, word: string): number {
  const known = number.toLowerCase();
  if (known === word || known.endsWith(`-${word}`)) return 5;
  if (known.includes(word)) return 4;
  if (title.toLowerCase().includes(word)) return 3;
  return /^[a-z]{2,}$/.test(word) && titleInitials(title).includes(word) ? 2 : 0;
}

/** The records that a query means: by number, a part of the title or its pinyin initials; best and newest first. */
export function rankRecords(records: readonly FoundRecord[], query: string): FoundRecord[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return records
    .map((record) => ({ record, score: Math.min(...words.map((w) => closeness(record, w))) }))
    .filter((r) => r.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map((r) => r.record);
}

/** The records of all registers that the query means. */
export function useFoundRecords(query: string): readonly FoundRecord[] {
  const records = useHallQuery(readRecords, []);
  return useMemo(() => rankRecords(records ?? [], query), [records, query]);
}
