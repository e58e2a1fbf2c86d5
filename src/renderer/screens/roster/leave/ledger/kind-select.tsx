import type { RefObject } from 'react';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { leaveOfKey } from '#src/renderer/screens/roster/leave-keys.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import { leaveKinds } from '#src/shared/domain/roster/glyphs.ts';

interface KindSelectProps {
  readonly field: RefObject<HTMLSelectElement | null>;
  readonly value: LeaveKind;
  readonly onChange: (kind: LeaveKind) => void;
  readonly onNext: () => void;
}

/** 假别: the letter that enters the leave in the grid picks it here too and goes on; Enter goes on. */
export function KindSelect({ field, value, onChange, onNext }: KindSelectProps) {
  const { t, leave } = useLeaveText();
  return (
    <select
      ref={field}
      className="plain-select"
      aria-label={t('ask.leave')}
      value={value}
      onChange={(e) => onChange(leaveKinds.find((k) => k === e.target.value) ?? value)}
      onKeyDown={(e) => {
        const typed = e.ctrlKey || e.altKey ? undefined : leaveOfKey(e.key);
        if (e.key !== 'Enter' && !typed) return;
        e.preventDefault();
        if (typed) onChange(typed);
        onNext();
      }}
    >
      {leaveKinds.map((kind) => (
        <option key={kind} value={kind}>
          {leave(kind)}
        </option>
      ))}
    </select>
  );
}
