import type { ToldHow } from '#src/shared/domain/roster/planning/types.ts';
import { useChangesText } from './use-changes-text.ts';

const ways = ['message', 'phone', 'inPerson', 'paper'] as const satisfies readonly ToldHow[];

interface HowSelectProps {
  readonly label: string;
  readonly value: ToldHow;
  readonly onChange: (how: ToldHow) => void;
}

/** 当面、电话、微信、书面. */
export function HowSelect({ label, value, onChange }: HowSelectProps) {
  const { t } = useChangesText();
  return (
    <select
      className="plain-select"
      aria-label={label}
      value={value}
      onChange={(e) => onChange(ways.find((w) => w === e.target.value) ?? value)}
    >
      {ways.map((way) => (
        <option key={way} value={way}>
          {t(`how.${way}`)}
        </option>
      ))}
    </select>
  );
}
