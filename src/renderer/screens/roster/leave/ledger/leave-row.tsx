import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { leaveGlyphs } from '#src/shared/domain/roster/glyphs.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

const tones: Readonly<Record<LeaveRequest['status'], string>> = { asked: 'warn', granted: 'ok', refused: '', withdrawn: '' };

interface LeaveRowProps {
  readonly request: LeaveRequest;
  readonly days: number;
  readonly selected: boolean;
  /** Takes the focus: the one before it was just decided. */
  readonly focus: boolean;
  readonly onSelect: () => void;
  readonly onKey: (key: string) => void;
}

const rows = (from: Element): HTMLElement[] => [...(from.closest('tbody')?.querySelectorAll<HTMLElement>('.row-button') ?? [])];

/** One request; its name has the keys: ↑↓ to the next one, P grants, B refuses. */
export function LeaveRow({ request, days, selected, focus, onSelect, onKey }: LeaveRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  const { t, name, leave, span } = useLeaveText();
  const { staffId, from, to, status } = request;
  const stage = t(`status.${status}`);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const all = rows(event.currentTarget);
    const at = all.indexOf(event.currentTarget);
    if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp') all[at - 1]?.focus();
    else if (/^[pb]$/i.test(event.key)) onKey(event.key.toLowerCase());
    else return;
    event.preventDefault();
  };
  return (
    <tr className={selected ? 'sel' : ''} onClick={onSelect}>
      <td>
        <button
          ref={button}
          type="button"
          className="row-button b"
          aria-current={selected}
          aria-label={t('list.open', { name: name(staffId), leave: leave(request.leave), span: span(from, to), status: stage })}
          onFocus={() => !selected && onSelect()}
          onKeyDown={onKeyDown}
        >
          {name(staffId)}
        </button>
      </td>
      <td>
        <i className="chip s-leave">{leaveGlyphs[request.leave]}</i> {leave(request.leave)}
      </td>
      <td>{span(from, to)}</td>
      <td className="r">{days}</td>
      <td title={request.reason}>{request.reason}</td>
      <td>
        <span className={`tag ${tones[status]}`}>{stage}</span>
      </td>
    </tr>
  );
}
