import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buildRectificationDocument } from '#src/renderer/commands/print/rectification-notice.ts';
import { ownerName, type RectificationBook } from '#src/renderer/queries/rectification/use-rectifications.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Rectification, RectificationSource, RectificationStep } from '#src/shared/domain/rectification/types.ts';
import { RectificationActs } from './rectification-acts.tsx';
import { StateTag } from './rectification-list.tsx';

interface RectificationSideProps {
  readonly record: Rectification;
  readonly book: RectificationBook;
  readonly today: DayKey;
  readonly onClose: () => void;
}

/** Where the record that it came from is shown. */
const homes: Readonly<Record<RectificationSource, string>> = {
  incident: '/incidents/',
  drill: '/drills/list/',
  patrol: '/drills/patrols/',
  equipment: '/drills/equipment/',
  complaint: '/complaints/',
  other: '',
};

/** One finding: what it is, what happened, and the one act that is due. */
export function RectificationSide({ record, book, today, onClose }: RectificationSideProps) {
  const { t } = useTranslation(['rectifications', 'common']);
  const ctx = useCommands();
  const build = useCallback(() => buildRectificationDocument(ctx, record.id), [ctx, record.id]);
  return (
    <aside className="side register-side" aria-label={t('side.label')}>
      <section>
        <div className="row">
          <h2 className="grow">{record.number}</h2>
          <StateTag record={record} today={today} />
          <button type="button" className="link md" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
        <p style={{ marginBottom: 8 }}>{record.finding}</p>
        <Facts record={record} book={book} />
        <div className="acts">
          <FormButton label={t('side.print')} build={build} main />
        </div>
      </section>
      {/* Every step begins with an empty line: what was written for the last one is never sent with the next. */}
      <RectificationActs key={`${record.id} ${record.steps.length}`} record={record} today={today} />
      <Steps steps={record.steps} />
      {record.photos.length > 0 && (
        <section>
          <h2>{t('side.photos')}</h2>
          <Photos ids={record.photos} />
        </section>
      )}
    </aside>
  );
}

function Facts({ record, book }: Pick<RectificationSideProps, 'record' | 'book'>) {
  const { t } = useTranslation('rectifications');
  const home = homes[record.source];
  return (
    <dl>
      <dt>{t('column.source')}</dt>
      <dd>
        {t(`source.${record.source}`)}
        {home !== '' && record.sourceId !== '' && (
          <>
            {'　'}
            <Link to={`${home}${record.sourceId}`}>{t('side.open')}</Link>
          </>
        )}
      </dd>
      <dt>{t('column.hall')}</dt>
      <dd>{book.halls.find((h) => h.id === record.hallId)?.name ?? ''}</dd>
      <dt>{t('column.owner')}</dt>
      <dd>{ownerName(record, book.people)}</dd>
      <dt>{t('side.found')}</dt>
      <dd>{record.foundOn}</dd>
      <dt>{t('column.due')}</dt>
      <dd>{record.dueOn}</dd>
      {record.measure !== '' && (
        <>
          <dt>{t('side.measure')}</dt>
          <dd>{record.measure}</dd>
        </>
      )}
    </dl>
  );
}

/** What happened so far, newest last; nothing is ever taken away. */
function Steps({ steps }: { readonly steps: readonly RectificationStep[] }) {
  const { t } = useTranslation('rectifications');
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{t('side.steps')}</h2>
      <ol className="register-steps">
        {steps.map((s) => (
          <li key={s.at + s.kind}>
            <span className="c3">{s.at.slice(5, 16).replace('T', ' ')}</span>
            <span>
              <b>{t(`step.${s.kind}`)}</b>
              {s.kind === 'postponed' && t('step.from', { day: s.oldDue })}
              {s.note !== '' && `　${s.note}`}
              <span className="c3">　{s.by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
