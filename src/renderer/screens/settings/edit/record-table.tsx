import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveHallRecord, type OrderedTable } from '#src/renderer/commands/hall/move-hall-record.ts';
import { rowUses } from '#src/renderer/commands/hall/row-uses.ts';
import {
  type HallRecord,
  type HallTable,
  patchHallRecord,
  saveHallRecord,
  voidHallRecord,
} from '#src/renderer/commands/hall/save-hall-record.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { EditColumn } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { type Voiding, VoidRow } from './void-row.tsx';

interface RecordTableProps<T extends HallTable> {
  readonly table: T;
  readonly label: string;
  readonly rows: readonly HallRecord<T>[];
  readonly columns: readonly EditColumn<HallRecord<T>>[];
  /** A new row with the usual values. */
  readonly make: (name: string, id: string) => HallRecord<T>;
}

const isOrdered = (table: HallTable): table is OrderedTable => table !== 'users';

/** One table of 设置 with its commands: edit in place, add, move, void. */
export function RecordTable<T extends HallTable>({ table, label, rows, columns, make }: RecordTableProps<T>) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const { voiding, ask, act, close } = useVoiding(table);
  const onSave = useCallback(
    (row: HallRecord<T>, patch: Partial<HallRecord<T>>) => patchHallRecord(ctx, table, row.id, patch),
    [ctx, table],
  );
  const onMove = (row: HallRecord<T>, by: -1 | 1) =>
    isOrdered(table) ? moveHallRecord(ctx, table, row.id, by) : Promise.resolve(null);
  const onAdd = async (name: string) => {
    const added = await saveHallRecord(ctx, table, make(name, ctx.newId()));
    if (added.ok) showToast(t('done.added', { name }), { undoable: true });
    return added;
  };
  return (
    <>
      <EditTable
        scope={table}
        label={label}
        rows={rows}
        columns={columns}
        onSave={onSave}
        {...(isOrdered(table) && { onMove })}
        onVoid={(row) => void ask(row)}
        onAdd={onAdd}
      />
      {voiding && <VoidRow row={voiding} onVoid={(reason) => void act(reason)} onClose={close} />}
    </>
  );
}

/** Looks who uses the row before asking for the reason. */
function useVoiding(table: HallTable) {
  const { t } = useTranslation('settings');
  const ctx = useCommands();
  const say = useProblemText();
  const [voiding, setVoiding] = useState<Voiding | null>(null);
  const ask = async (row: { readonly id: string; readonly name: string }) =>
    setVoiding({ id: row.id, name: row.name, uses: await rowUses(ctx.db, table, row.id, ctx.now()) });
  const act = async (reason: string) => {
    if (!voiding) return;
    const done = await voidHallRecord(ctx, table, voiding.id, reason);
    setVoiding(null);
    if (done.ok) showToast(t('done.voided', { name: voiding.name }), { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
  };
  return { voiding, ask, act, close: () => setVoiding(null) };
}
