import { useTranslation } from 'react-i18next';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import { lateEarlyText } from '#src/renderer/screens/attendance/result-text.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import { paperKeys } from './paper-keys.ts';
import type { PaperLine } from './paper-lines.ts';

interface PaperRowProps {
  readonly line: PaperLine;
  readonly index: number;
  readonly columns: number;
  readonly legend: HallSettings['legend'];
  readonly onType: (texts: readonly string[]) => void;
}

const toSave = (): void => document.getElementById('paper-save')?.focus();

/** A person's line: what was signed, what the machine has, what the day becomes. */
export function PaperRow({ line, index, columns, legend, onType }: PaperRowProps) {
  const { t } = useTranslation(['paper', 'attendance']);
  const { name, place, shift, texts, read, machine } = line;
  const wrong = read.ok ? -1 : Number(read.error.at);
  const set = (column: number, text: string) => onType(texts.map((old, i) => (i === column ? text : old)));
  const tidy = (column: number) => {
    const clock = parseClock(texts[column] ?? '');
    if (clock !== null && clockText(clock) !== texts[column]) set(column, clockText(clock));
  };
  const label = (column: number) =>
    t(column < 2 ? 'cell' : 'cellAgain', { name, what: t(column % 2 === 0 ? 'column.in' : 'column.out') });
  return (
    <tr>
      <td className="c3">{index + 1}</td>
      <td>
        <b>{name}</b>
      </td>
      <td className="c2">{place || t('helper')}</td>
      <td>{shift ? <ShiftChip shift={shift} /> : ''}</td>
      {texts.slice(0, columns).map((text, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
        <td key={column} className="time">
          <input
            data-cell={`${index}:${column}`}
            aria-label={label(column)}
            aria-invalid={wrong === column}
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            value={text}
            onFocus={(e) => e.target.select()}
            onChange={(e) => set(column, e.target.value)}
            onBlur={() => tidy(column)}
            onKeyDown={paperKeys(index, column, toSave)}
          />
        </td>
      ))}
      <td />
      <td className="c2">{machine.map(clockOf).join('　') || '—'}</td>
      <Becomes line={line} legend={legend} />
    </tr>
  );
}

/** What is wrong with the line, where paper and machine differ, and what the day becomes. */
function Becomes({ line, legend }: Pick<PaperRowProps, 'line' | 'legend'>) {
  const { t } = useTranslation(['paper', 'attendance']);
  const { t: words } = useTranslation('attendance');
  const say = useProblemText();
  const { read, result, against } = line;
  if (!read.ok) return <td className="bad">{say(read.error)}</td>;
  const late = result ? lateEarlyText(words, result) : '';
  return (
    <td>
      {result?.mark && (
        <span className={late === '' ? '' : 'warn'}>
          {screenSymbol(legend[result.mark])} {t(`attendance:mark.${result.mark}`)}　{late}
        </span>
      )}
      {result?.state === 'unmarked' && <span className="c3">{t('open')}</span>}
      {against.map((a) => (
        <span key={a.at} className={a.kind === 'differs' ? 'paper-differs warn' : 'paper-differs c3'}>
          {t(a.kind === 'same' ? 'against.same' : 'against.differs', {
            at: clockOf(a.at),
            machine: clockOf(a.machine),
            minutes: Math.abs(a.at - a.machine),
          })}
        </span>
      ))}
    </td>
  );
}
