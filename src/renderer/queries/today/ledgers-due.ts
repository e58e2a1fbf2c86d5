import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import { addDays, type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { isLate } from '#src/shared/domain/ledger/entry.ts';
import { titleField } from '#src/shared/domain/ledger/kinds.ts';
import type { Due } from './due.ts';

/** A matter is named this many days before its day. */
const SOON_DAYS = 2;

/** Lines of ledgers that somebody promised to finish: 帮办代办, 归还 and whatever else has a deadline. */
export async function ledgersDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const [open, book] = await Promise.all([db.of('ledgerEntries').where('state').equals('open').toArray(), readLedgerBook(db)]);
  return open
    .filter((e) => !e.voided && e.dueOn !== '' && e.dueOn <= addDays(today, SOON_DAYS))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map((e): Due => {
      const kind = book.all.find((k) => k.id === e.kindId);
      const title = kind && titleField(kind);
      const name = `${kind?.name ?? ''} ${title ? (e.values[title.key] ?? '') : e.number}`;
      return {
        key: `ledger ${e.id}`,
        group: isLate(e, today) || e.dueOn === today ? 'today' : 'soon',
        code: 'ledger',
        detail: { name, day: e.dueOn },
        go: 'ledger',
        path: `/ledgers/list/${e.kindId}/${monthOf(e.day)}/${e.id}`,
      };
    });
}
