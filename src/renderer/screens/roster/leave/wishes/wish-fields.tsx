import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { useWhatChoices, type What, weightOf, weights, whatKey, whatOfKey } from './wish-what.ts';

interface WhatSelectProps {
  readonly label: string;
  readonly value: What;
  readonly onChange: (what: What) => void;
}

/** 想休息, 不想上晚班, … A shift that is gone keeps its wish readable. */
export function WhatSelect({ label, value, onChange }: WhatSelectProps) {
  const { roster } = useLeaveText();
  const choices = useWhatChoices();
  const key = whatKey(value);
  return (
    <select className="plain-select" aria-label={label} value={key} onChange={(e) => onChange(whatOfKey(e.target.value))}>
      {!choices.some((c) => c.key === key) && <option value={key}>{roster('unknownShift')}</option>}
      {choices.map((c) => (
        <option key={c.key} value={c.key}>
          {c.text}
        </option>
      ))}
    </select>
  );
}

interface WeightSelectProps {
  readonly label: string;
  readonly value: RosterWish['weight'];
  readonly onChange: (weight: RosterWish['weight']) => void;
}

/** 一般, 较强, 很强. */
export function WeightSelect({ label, value, onChange }: WeightSelectProps) {
  const { t } = useLeaveText();
  return (
    <select className="plain-select" aria-label={label} value={value} onChange={(e) => onChange(weightOf(e.target.value))}>
      {weights.map((w) => (
        <option key={w} value={w}>
          {t(`wish.weights.${w}`)}
        </option>
      ))}
    </select>
  );
}
