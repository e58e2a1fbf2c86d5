import { fieldsInUse, titleField } from '#src/shared/domain/ledger/kinds.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';
import type { MonthFacts } from './month-facts.ts';
import type { TableRow } from './tables-schema.ts';

interface LedgerTables {
  readonly ledger: readonly TableRow<'ledger'>[];
  readonly intake: readonly TableRow<'intake'>[];
}

const lines = ({ ledgers }: MonthFacts): LedgerTables['ledger'] =>
  ledgers.entries.map((e) => {
    const kind = ledgers.book.all.find((k) => k.id === e.kindId);
    const title = kind && titleField(kind);
    const { id, number, kindId, day, time, hallId, state, dueOn, photos } = e;
    const texts = (kind ? fieldsInUse(kind) : []).flatMap((f) => {
      const text = showValue(f, e.values[f.key] ?? '', ledgers.book.names);
      return text === '' ? [] : [[f.name, text] as const];
    });
    return {
      id,
      number,
      kindId,
      kind: kind?.name ?? '',
      day,
      timeAt: time,
      hallId,
      matter: title ? (e.values[title.key] ?? '') : '',
      state,
      dueOn,
      fields: JSON.stringify(Object.fromEntries(texts)),
      photos: photos.length,
    };
  });

/** A row for each number of the grid; what was not counted has none. */
const counts = ({ ledgers }: MonthFacts): LedgerTables['intake'] =>
  ledgers.intake.flatMap(({ days, kinds, counters }) =>
    days.flatMap((d) =>
      kinds.flatMap((k): TableRow<'intake'>[] => {
        const taken = d.counts[k.id];
        const counter = counters.find((c) => c.id === d.counterId)?.name ?? '';
        const { day, hallId, counterId } = d;
        const what = { kindId: k.id, kind: k.name, within: k.within };
        return taken === undefined ? [] : [{ id: `${d.id}:${k.id}`, day, hallId, counterId, counter, ...what, taken }];
      }),
    ),
  );

/** Lines of every ledger and the numbers of the windows. */
export const ledgerRows = (facts: MonthFacts): LedgerTables => ({ ledger: lines(facts), intake: counts(facts) });
