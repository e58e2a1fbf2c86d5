import { LeftIcon, RightIcon } from './icons.tsx';

interface StepperProps {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly onStep: (by: -1 | 1) => void;
  /** Pressing the label goes back to now. */
  readonly onNow: () => void;
  readonly nowTitle: string;
}

/** ‹ 2026年10月 › for months and days. */
export function Stepper({ label, previous, next, onStep, onNow, nowTitle }: StepperProps) {
  return (
    <span className="stepper">
      <button type="button" aria-label={previous} onClick={() => onStep(-1)}>
        <LeftIcon />
      </button>
      <button type="button" className="now" title={nowTitle} onClick={onNow}>
        {label}
      </button>
      <button type="button" aria-label={next} onClick={() => onStep(1)}>
        <RightIcon />
      </button>
    </span>
  );
}
