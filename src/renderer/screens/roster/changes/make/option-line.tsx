import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';

interface OptionLineProps {
  readonly option: TakeOption;
  readonly why: (option: TakeOption) => string;
}

/** A person with the one line why, and what stands against it. */
export function OptionLine({ option, why }: OptionLineProps) {
  const { t, name } = useChangesText();
  const { groups } = useRosterView().model;
  const place = groups.flatMap((g) => g.places).find((p) => p.member.id === option.staffId);
  return (
    <div className={option.possible ? 'option-line' : 'option-line dead'}>
      <div className="row">
        <b>{name(option.staffId)}</b>
        <span className="sm c3 grow">{place?.counter?.name ?? place?.post?.short}</span>
        <OptionTag option={option} />
      </div>
      <div className="sm c2">{why(option)}</div>
      {!option.possible && <span className="sr">{t('make.impossible')}</span>}
    </div>
  );
}

/** 备班, 要写理由, 不能. */
function OptionTag({ option }: { readonly option: TakeOption }) {
  const { t } = useChangesText();
  if (!option.possible) return <span className="tag bad">{t('make.impossible')}</span>;
  return (
    <>
      {option.kind === 'standby' && <span className="tag ok">{t('lists.standby')}</span>}
      {option.verdict.reasons.length > 0 && <span className="tag warn">{t('make.needsReason')}</span>}
    </>
  );
}
