import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Captioned } from '#src/renderer/components/captioned.tsx';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { Choose, TextInput } from '#src/renderer/components/plain-fields.tsx';
import type { EquipmentBook } from '#src/renderer/queries/equipment/use-equipment.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { equipmentKinds, kindDefaults } from '#src/shared/domain/equipment/kinds.ts';
import type { Equipment } from '#src/shared/domain/equipment/types.ts';
import { type PieceDraft, usePieceForm } from './use-piece-form.ts';

export interface PieceFormProps {
  readonly book: EquipmentBook;
  readonly today: string;
  /** The piece that is changed; none = a new one. */
  readonly piece?: Equipment;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** 登记 or 修改: what, where, who keeps it, dates; Enter saves and, for a new one, stays for the next of the same kind. */
export function PieceForm(props: PieceFormProps) {
  const { t } = useTranslation('equipment');
  const say = useProblemText();
  const place = useRef<HTMLInputElement>(null);
  const form = usePieceForm(props, () => place.current?.focus());
  const { piece, onClose } = props;
  useEffect(() => place.current?.focus(), []);
  return (
    <form
      className="equipment-form"
      aria-label={t(piece ? 'form.edit' : 'form.add')}
      onKeyDown={(e) => e.key === 'Escape' && onClose()}
      onSubmit={(e) => {
        e.preventDefault();
        void form.send();
      }}
    >
      <Fields {...props} place={place} draft={form.draft} onSet={form.set} />
      <p className="sm c3">{t('form.source', { source: kindDefaults[form.draft.kind].source })}</p>
      {form.problem && (
        <p className="md bad" role="alert">
          {say(form.problem)}
        </p>
      )}
      <div className="row">
        <Button type="submit" variant="contained">
          {t(piece ? 'form.save' : 'form.act')}
        </Button>
        <Button onClick={onClose}>{t('form.leave')}</Button>
      </div>
    </form>
  );
}

interface FieldsProps extends PieceFormProps {
  readonly place: React.RefObject<HTMLInputElement | null>;
  readonly draft: PieceDraft;
  readonly onSet: (part: Partial<PieceDraft>) => void;
}

function Fields({ book, place, draft, onSet }: FieldsProps) {
  const { t } = useTranslation('equipment');
  const { keeperId } = draft;
  return (
    <div className="equipment-grid">
      <Captioned caption={t('column.kind')}>
        <Choose
          label={t('column.kind')}
          value={draft.kind}
          options={equipmentKinds.map((k) => [k, t(`kind.${k}`)] as const)}
          onPick={(kind) => {
            const { name, unit, checkEveryDays } = kindDefaults[kind];
            onSet({ kind, name, unit, every: String(checkEveryDays) });
          }}
        />
      </Captioned>
      <Captioned caption={t('form.place')}>
        <input
          ref={place}
          className="plain-input"
          aria-label={t('form.place')}
          placeholder={t('form.placeHint')}
          value={draft.place}
          onChange={(e) => onSet({ place: e.target.value })}
        />
      </Captioned>
      <Captioned caption={t('column.name')}>
        <TextInput label={t('column.name')} value={draft.name} onType={(name) => onSet({ name })} />
      </Captioned>
      <Captioned caption={t('form.model')}>
        <TextInput label={t('form.model')} value={draft.model} onType={(model) => onSet({ model })} />
      </Captioned>
      <Captioned caption={t('form.quantity')}>
        <TextInput label={t('form.quantity')} value={draft.quantity} onType={(quantity) => onSet({ quantity })} />
      </Captioned>
      <Captioned caption={t('form.unit')}>
        <TextInput label={t('form.unit')} value={draft.unit} onType={(unit) => onSet({ unit })} />
      </Captioned>
      <Captioned caption={t('form.hall')}>
        <Choose
          label={t('form.hall')}
          value={draft.hallId}
          options={book.halls.map((h) => [h.id, h.name] as const)}
          onPick={(hallId) => onSet({ hallId })}
        />
      </Captioned>
      <Captioned caption={t('column.keeper')}>
        <PersonPick
          people={book.people.filter((m) => m.status !== 'left' || m.id === keeperId)}
          placeOf={(m) => m.number}
          label={t('column.keeper')}
          hint={t('form.keeperHint')}
          staffId={keeperId}
          onPick={(id) => onSet({ keeperId: id })}
        />
      </Captioned>
      <Captioned caption={t('form.bought')}>
        <TextInput label={t('form.bought')} value={draft.bought} onType={(bought) => onSet({ bought })} />
      </Captioned>
      <Captioned caption={t('form.expires')}>
        <TextInput label={t('form.expires')} value={draft.expires} onType={(expires) => onSet({ expires })} />
      </Captioned>
      <Captioned caption={t('form.every')}>
        <TextInput label={t('form.every')} value={draft.every} onType={(every) => onSet({ every })} />
      </Captioned>
      <Captioned caption={t('form.note')}>
        <TextInput label={t('form.note')} value={draft.note} onType={(note) => onSet({ note })} />
      </Captioned>
    </div>
  );
}
