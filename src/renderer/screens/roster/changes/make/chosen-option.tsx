import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { OptionLine } from './option-line.tsx';

interface ChosenOptionProps {
  readonly option: TakeOption;
  readonly mode: ChangeMode;
  readonly why: (option: TakeOption) => string;
  readonly onAgain: () => void;
}

/** Who was chosen, and a way back to the list. */
export function ChosenOption({ option, mode, why, onAgain }: ChosenOptionProps) {
  const { t } = useChangesText();
  return (
    <section>
      <div className="row">
        <h2 className="grow">{t(mode === 'swap' ? 'make.partner' : 'make.taker')}</h2>
        <button type="button" className="link md" onClick={onAgain}>
          {t('make.again')}
        </button>
      </div>
      <OptionLine option={option} why={why} />
    </section>
  );
}
