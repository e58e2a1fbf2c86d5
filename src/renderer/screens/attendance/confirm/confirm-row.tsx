import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { personPath } from '#src/renderer/screens/attendance/person-path.ts';
import { objectionDay } from '#src/shared/domain/attendance/keeping/objection-day.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { ConfirmLine } from './confirm-lines.ts';
import { type How, hows } from './use-confirm-keys.ts';

interface ConfirmRowProps {
  readonly line: ConfirmLine;
  readonly month: string;
  readonly hallId: string;
  readonly at: boolean;
  readonly picked: boolean;
  readonly objecting: boolean;
  readonly onSelect: (toggle: boolean) => void;
  readonly onHow: (how: How) => void;
  /** null = left without one. */
  readonly onObjection: (text: string | null) => void;
  readonly onVoid: () => void;
}

/** A person's month and answer; what can be noted shows on the chosen row and under the mouse. */
export function ConfirmRow(props: ConfirmRowProps) {
  const { line, month, at, picked, objecting, onSelect } = props;
  const { totals } = line;
  const leave = Object.values(totals.leave).reduce((a, b) => a + b, 0);
  const dash = (n: number) => (n === 0 ? '–' : n);
  return (
    <tr
      className={`${at ? 'sel' : ''} ${picked ? 'picked' : ''}`}
      aria-selected={at || picked}
      onClick={(e) => onSelect(e.ctrlKey || e.metaKey)}
    >
      <td>
        <Link className="plain" to={personPath(month, line.staffId)} tabIndex={-1}>
          <b>{line.name}</b>
        </Link>
      </td>
      <td className="c2">{line.place}</td>
      <td>{totals.required}</td>
      <td>{totals.actual}</td>
      <td>{dash(totals.late)}</td>
      <td>{dash(totals.early)}</td>
      <td>{dash(leave)}</td>
      <td>{dash(Math.round(totals.overtime.counted / 6) / 10)}</td>
      <td className="said">
        <ConfirmStateText line={line} month={month} hallId={props.hallId} />
      </td>
      <td>{objecting ? <Objection onDone={props.onObjection} /> : <ConfirmActs {...props} />}</td>
    </tr>
  );
}

function ConfirmActs({ line, onHow, onVoid }: ConfirmRowProps) {
  const { t } = useTranslation('overtime');
  return (
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
  );
}

const tones = { missing: 'c2', changed: 'warn', objects: 'bad', confirmed: 'ok' } as const;

/** An objection leads to the day that it names, else to the person's month. */
function ConfirmStateText({ line, month, hallId }: Pick<ConfirmRowProps, 'line' | 'month' | 'hallId'>) {
  const { t } = useTranslation('overtime');
  const { state, confirmation } = line;
  const made = state === 'missing' ? undefined : confirmation;
  const day = state === 'objects' && made ? objectionDay(made.note, month) : null;
  const told = made && t('confirm.made', { how: t(`confirm.how.${made.how}`), day: made.at.slice(5, 10), by: made.by });
  return (
    <>
      <span className={tones[state]}>{t(`confirm.state.${state}`)}</span>
      {state === 'objects' && made ? (
        <>
          {'\u3000'}
          <Link to={day ? `/attendance/day/${day}/${hallId}` : personPath(month, line.staffId)} title={made.note}>
            {day ? t('confirm.toDay', { day: dateOf(day) }) : t('confirm.toMonth')}
          </Link>
          <span title={`${made.note}　${told}`}>{`　${made.note}`}</span>
        </>
      ) : (
        made && (
          <span className="c2">
            {'\u3000'}
            {told}
            {made.note !== '' && `　${made.note}`}
          </span>
        )
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
        else return;
        e.preventDefault();
      }}
    />
  );
}
