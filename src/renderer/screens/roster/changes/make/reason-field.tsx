import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import { readyReasons } from './reasons.ts';

interface ReasonFieldProps {
  readonly mode: ChangeMode;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (reason: string) => void;
  /** A ready reason was taken with its digit: the next field is due. */
  readonly onReady: () => void;
}

/** Ready reasons by digit or arrow, or a reason in one's own words. Takes the focus when it appears. */
export function ReasonField({ mode, value, missing, onChange, onReady }: ReasonFieldProps) {
  const { t, roster } = useChangesText();
  const id = useId();
  const ready: readonly string[] = readyReasons[mode].map((key) => t(`reasons.${key}`));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const reason = ready[Number(event.key) - 1];
    if (reason === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onChange(reason);
    onReady();
  };
  return (
    <>
      <fieldset className="ready-reasons" onKeyDown={onKeyDown}>
        <legend>{t('make.reason')}</legend>
        {ready.map((text, i) => (
          <label key={text} className={value === text ? 'on' : ''}>
            <input
              ref={i === 0 ? first : undefined}
              type="radio"
              name={id}
              className="sr"
              checked={value === text}
              onChange={() => onChange(text)}
            />
            <kbd>{i + 1}</kbd>
            {text}
          </label>
        ))}
      </fieldset>
      <input
        className="plain-input"
        aria-label={t('make.otherReason')}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        placeholder={t('make.otherReason')}
        value={ready.includes(value) ? '' : value}
        onChange={(e) => onChange(e.target.value)}
      />
      {missing && (
        <p id={`${id}-missing`} className="sm bad" role="alert">
          {roster('common:reasonRequired')}
        </p>
      )}
    </>
  );
}
