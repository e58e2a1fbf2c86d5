import { useTranslation } from 'react-i18next';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import type { PatrolItem } from '#src/shared/domain/patrol/types.ts';
import { type ItemDraft, turned } from './use-round-form.ts';

interface RoundItemProps {
  readonly digit: number;
  readonly item: PatrolItem;
  /** Absent = in order. */
  readonly draft: ItemDraft | undefined;
  readonly book: PatrolBook;
  readonly invalid: boolean;
  readonly onChange: (next: ItemDraft | undefined) => void;
}

/** An item with its mark; where something is wrong: what, and whether somebody puts it right later. */
export function RoundItem({ digit, item, draft, book, invalid, onChange }: RoundItemProps) {
  const { t } = useTranslation('patrols');
  const mark = draft === undefined ? 'ok' : draft.none ? 'none' : 'wrong';
  return (
    <li>
      <button
        type="button"
        className="patrol-item"
        aria-label={`${item.text} ${t(`mark.${mark}`)}`}
        onClick={() => onChange(turned(draft))}
      >
        <span className="c3">{digit}</span>
        <span className="grow">{item.text}</span>
        <b className={mark === 'wrong' ? 'bad' : 'ok'}>{t(`tick.${mark}`)}</b>
      </button>
      {draft && !draft.none && (
        <div className="patrol-found">
          <input
            className="plain-input"
            // biome-ignore lint/a11y/noAutofocus: the person has just said that something is wrong here
            autoFocus
            aria-label={t('form.found', { item: item.text })}
            aria-invalid={invalid}
            placeholder={t('form.foundHint')}
            value={draft.note}
            onChange={(e) => onChange({ ...draft, note: e.target.value })}
          />
          <label className="row md">
            <input type="checkbox" checked={draft.later} onChange={(e) => onChange({ ...draft, later: e.target.checked })} />
            {t('form.later')}
          </label>
          {draft.later && (
            <PersonPick
              people={book.people.filter((m) => m.status !== 'left')}
              placeOf={(m) => m.number}
              label={t('form.owner')}
              hint={t('form.ownerHint')}
              staffId={draft.ownerId}
              onPick={(ownerId) => onChange({ ...draft, ownerId })}
              onText={(ownerText) => onChange({ ...draft, ownerText })}
            />
          )}
        </div>
      )}
    </li>
  );
}
