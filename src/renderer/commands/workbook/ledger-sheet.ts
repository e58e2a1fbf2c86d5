import type { MonthFacts } from '#src/renderer/commands/month-file/month-facts.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { fieldsInUse, stateField, titleField } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** 服务台账: the month's lines of every ledger in one table; who came to the hall is masked. */
export function ledgerSheetSpec({ ledgers, month, settings }: MonthFacts): SheetSpec {
  const { book, entries } = ledgers;
  const order = new Map(book.all.map((k, i) => [k.id, i]));
  const sorted = [...entries].sort((a, b) => (order.get(a.kindId) ?? 0) - (order.get(b.kindId) ?? 0));
  return {
    name: '服务台账',
    title: `${settings.letterhead}服务台账`,
    subtitle: `${month}　共 ${entries.length} 条`,
    columns: [
      { heading: '台账', width: 16 },
      { heading: '编号', width: 17 },
      { heading: '日期', width: 12 },
      { heading: '时间', width: 8 },
      { heading: '大厅', width: 14 },
      { heading: '内容', width: 30, align: 'left' },
      { heading: '状态', width: 10 },
      { heading: '期限', width: 12 },
      { heading: '其他', width: 60, align: 'left' },
    ],
    rows: sorted.map((e) => [
      book.all.find((k) => k.id === e.kindId)?.name ?? '',
      e.number,
      e.day,
      e.time === null ? '' : clockText(e.time),
      book.halls.find((h) => h.id === e.hallId)?.name ?? '',
      ...told(e, ledgers),
    ]),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  };
}

/** 内容, 状态, 期限, and the other fields with their names. */
function told(e: LedgerEntry, { book }: MonthFacts['ledgers']): readonly string[] {
  const kind = book.all.find((k) => k.id === e.kindId);
  if (!kind) return ['', '', e.dueOn, ''];
  const [title, state] = [titleField(kind), stateField(kind)];
  const others = fieldsInUse(kind).filter((f) => f !== title && f !== state && f.type !== 'due');
  const rest = others.flatMap((f) => {
    const text = showValue(f, e.values[f.key] ?? '', book.names);
    return text === '' ? [] : [`${f.name}：${text}`];
  });
  return [title ? (e.values[title.key] ?? '') : '', state ? (e.values[state.key] ?? '') : '', e.dueOn, rest.join('；')];
}
