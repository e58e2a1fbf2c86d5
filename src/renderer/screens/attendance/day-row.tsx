import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { paperKey, paperStamp } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import { NoteEditor, TimesEditor } from './day-editors.tsx';
import { PersonLink } from './person-link.tsx';
import { lateEarlyText, useResultText } from './result-text.ts';
import { clockOf } from './typed-times.ts';
import type { EditField } from './use-day-keys.ts';
import type { Marking } from './use-marking.ts';

interface DayRowProps {
  readonly line: DayLine;
  readonly number: number;
  readonly legend: HallSettings['legend'];
  /** Which times of the day were signed on paper. */
  readonly paper: ReadonlySet<string>;
  readonly selected: boolean;
  readonly editing: EditField;
  readonly onSelect: (extend: boolean) => void;
  readonly onSave: (patch: Parameters<Marking['patch']>[1]) => void;
  readonly onStop: () => void;
}

/** A time that was added by a 补卡 has the corner of a correction. */
const timeClass = (unusual: boolean, at: number | null, added: readonly number[]): string =>
  ['time', unusual ? 'warn b' : '', at !== null && added.includes(at) ? 'v-fix' : ''].filter(Boolean).join(' ');

/** A time that was signed on paper says so. */
function Time({ line, at, paper }: Pick<DayRowProps, 'line' | 'paper'> & { readonly at: number | null }) {
  const { t } = useTranslation('paper');
  const signed = at !== null && paper.has(paperKey(line.person.member.id, paperStamp(line.result.day, at)));
  return (
    <>
      {clockOf(at) || '—'} {signed && <small className="c3">{t('short')}</small>}
    </>
  );
}

/** 说明: half days and 公出 first, then what somebody wrote. */
function useNoteText(): (note: string, parts: DayLine['result']['parts']) => string {
  const { t } = useTranslation(['keeping', 'attendance']);
  return (note, parts) => {
    const part = (p: (typeof parts)[number]) => {
      const kind = p.kind === 'out' ? t('partKind.out') : t(`attendance:mark.${p.kind}`);
      return t('why.part', { from: clockOf(p.from), to: clockOf(p.to), kind });
    };
    return [...parts.map(part), note].filter(Boolean).join('　');
  };
}

/** One person of the day. */
export const DayRow = memo(function DayRow({
  line,
  number,
  legend,
  paper,
  selected,
  editing,
  onSelect,
  onSave,
  onStop,
}: DayRowProps) {
  const { t } = useTranslation('attendance');
  const { person, shift, result } = line;
  const text = useResultText()(line);
  const unusual = result.lateMinutes > 0 || result.earlyMinutes > 0;
  const record = person.records.get(result.day);
  const noteOf = useNoteText();
  return (
    <tr
      className={[selected ? 'sel' : '', result.state === 'unmarked' ? 'open' : ''].join(' ')}
      aria-selected={selected}
      onClick={(e) => onSelect(e.shiftKey)}
    >
      <td className="c3">{number}</td>
      <td>
        <PersonLink month={monthOf(result.day)} staffId={person.member.id} name={person.member.name} mouse />
      </td>
      <td className="c2">{person.place}</td>
      <td>{shift ? <ShiftChip shift={shift} /> : ''}</td>
      {editing === 'in' ? (
        <TimesEditor line={line} onSave={onSave} onStop={onStop} />
      ) : (
        <>
          <td className={timeClass(result.lateMinutes > 0, result.inAt, result.added)}>
            <Time line={line} at={result.inAt} paper={paper} />
          </td>
          <td className={timeClass(result.earlyMinutes > 0, result.outAt, result.added)}>
            <Time line={line} at={result.outAt} paper={paper} />
          </td>
        </>
      )}
      <td className={unusual ? 'warn' : 'c3'}>{lateEarlyText(t, result)}</td>
      <td className={`sy ${unusual ? 'warn' : ''}`}>{result.mark ? screenSymbol(legend[result.mark]) : ''}</td>
      <td className={result.state === 'unmarked' ? 'bad' : result.state === 'notYet' ? 'c3' : ''}>{text}</td>
      <td className="c2">
        {editing === 'note' ? (
          <NoteEditor text={record?.note ?? ''} onSave={onSave} onStop={onStop} />
        ) : (
          noteOf(record?.note ?? '', result.parts)
        )}
      </td>
    </tr>
  );
});
