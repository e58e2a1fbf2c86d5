import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmLine } from './confirm-lines.ts';

type How = 'paper' | 'message' | 'objects';
interface ConfirmTableProps {
  readonly lines: readonly ConfirmLine[];
  readonly onNote: (line: ConfirmLine, how: How, note: string) => void;
  readonly onVoid: (line: ConfirmLine) => void;
}

const columns = ['name', 'place', 'required', 'actual', 'late', 'early', 'leave', 'overtime', 'state', 'act'] as const;
const hows: readonly (readonly [key: string, how: How])[] = [
  ['1', 'paper'],
  ['2', 'message'],
  ['3', 'objects'],
];

/** ↑↓ a person, 1 on paper, 2 by message, 3 objects (then to what). */
export function ConfirmTable({ lines, onNote, onVoid }: ConfirmTableProps) {
  const { t } = useTranslation('overtime');
  const [at, setAt] = useState(0);
  const [objecting, setObjecting] = useState(false);
  const note = (line: ConfirmLine, how: How) => (how === 'objects' ? setObjecting(true) : onNote(line, how, ''));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLInputElement) return;
    const line = lines[at];
    const how = hows.find(([key]) => key === event.key)?.[1];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setObjecting(false);
      setAt(Math.max(0, Math.min(lines.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (line && how) note(line, how);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the arrow keys
    <section className="month-sheet" aria-label={t('confirm.tab')} tabIndex={0} onKeyDown={onKeyDown}>
      <table className="tb day-sheet">
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c}>{t(`confirm.column.${c}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <ConfirmRow
              key={line.staffId}
              line={line}
              selected={i === at}
              objecting={objecting && i === at}
              onSelect={() => {
                if (i !== at) setObjecting(false);
                setAt(i);
              }}
              onHow={(how) => note(line, how)}
              onObjection={(text) => {
                setObjecting(false);
                if (text !== null) onNote(line, 'objects', text);
              }}
              onVoid={() => onVoid(line)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ConfirmRowProps {
  readonly line: ConfirmLine;
  readonly selected: boolean;
  readonly objecting: boolean;
  readonly onSelect: () => void;
  readonly onHow: (how: How) => void;
  /** null = left without one. */
  readonly onObjection: (text: string | null) => void;
  readonly onVoid: () => void;
}

function ConfirmRow({ line, selected, objecting, onSelect, onHow, onObjection, onVoid }: ConfirmRowProps) {
  const { t } = useTranslation('overtime');
  const { totals } = line;
  const leave = Object.values(totals.leave).reduce((a, b) => a + b, 0);
  const dash = (n: number) => (n === 0 ? '–' : n);
  return (
    <tr className={selected ? 'sel' : ''} aria-selected={selected} onClick={onSelect}>
      <td>
        <b>{line.name}</b>
      </td>
      <td className="c2">{line.place}</td>
      <td>{totals.required}</td>
      <td>{totals.actual}</td>
      <td>{dash(totals.late)}</td>
      <td>{dash(totals.early)}</td>
      <td>{dash(leave)}</td>
      <td>{dash(Math.round(totals.overtime.counted / 6) / 10)}</td>
      <td>
        <ConfirmStateText line={line} />
      </td>
      <td>
        {objecting ? (
          <Objection onDone={onObjection} />
        ) : (
          <span className="unsettled-acts">
            {hows.map(([key, how]) => (
              <button key={key} type="button" onClick={() => onHow(how)}>
                <kbd>{key}</kbd> {t(`confirm.how.${how}`)}
              </button>
            ))}
            {line.state !== 'missing' && (
              <button type="button" onClick={onVoid}>
                {t('confirm.void')}
              </button>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

const tones = { missing: 'c2', changed: 'warn', objects: 'bad', confirmed: 'ok' } as const;

function ConfirmStateText({ line: { state, confirmation } }: { readonly line: ConfirmLine }) {
  const { t } = useTranslation('overtime');
  const made = state === 'missing' ? undefined : confirmation;
  return (
    <>
      <span className={tones[state]}>{t(`confirm.state.${state}`)}</span>
      {made && (
        <span className="c2">
          {'\u3000'}
          {t('confirm.made', { how: t(`confirm.how.${made.how}`), day: made.at.slice(5, 10), by: made.by })}
          {made.note !== '' && `　${made.note}`}
        </span>
      )}
    </>
  );
}

function Objection({ onDone }: { readonly onDone: (text: string | null) => void }) {
  const { t } = useTranslation('overtime');
  return (
    <input
      className="keep-input"
      // biome-ignore lint/a11y/noAutofocus: the key that asked for it leads here
      autoFocus
      aria-label={t('confirm.note')}
      placeholder={t('confirm.noteHint')}
      onKeyDown={(e) => {
        if (e.nativeEvent.isComposing) return;
        if (e.key === 'Enter') onDone(e.currentTarget.value);
        else if (e.key === 'Escape') onDone(null);
      }}
    />
  );
}
