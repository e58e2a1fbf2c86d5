import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keepComplaint } from '#src/renderer/commands/complaint/handle-complaint.ts';
import { buildComplaintForm } from '#src/renderer/commands/print/complaint-form.ts';
import type { ComplaintBook } from '#src/renderer/queries/complaint/use-complaints.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { maskPhone } from '#src/shared/domain/staff/id-number.ts';
import { StateTag } from './complaint-table.tsx';
import { StageForm } from './stage-form.tsx';

interface ComplaintSideProps {
  readonly complaint: Complaint;
  readonly book: ComplaintBook;
  readonly today: DayKey;
  readonly onClose: () => void;
}

/** One complaint: what it is, the stage that is due, what was done so far, the paper. */
export function ComplaintSide({ complaint, book, today, onClose }: ComplaintSideProps) {
  const { t } = useTranslation(['complaints', 'common']);
  const ctx = useCommands();
  const say = useProblemText();
  const open = useCallback(() => buildComplaintForm(ctx, complaint.id, 'office'), [ctx, complaint.id]);
  const copy = useCallback(() => buildComplaintForm(ctx, complaint.id, 'respondent'), [ctx, complaint.id]);
  const keep = async (next: Parameters<typeof keepComplaint>[2]) => {
    const done = await keepComplaint(ctx, complaint.id, next);
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
  };
  const filed = complaint.state === 'filed';
  return (
    <aside className="side register-side" aria-label={t('side.label')}>
      <section>
        <div className="row">
          <h2 className="grow">{complaint.number}</h2>
          <StateTag complaint={complaint} today={today} />
          <button type="button" className="link md" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
        <p style={{ marginBottom: 8 }}>{complaint.content}</p>
        <Facts complaint={complaint} book={book} />
        <div className="acts">
          <FormButton label={t('side.print')} build={open} main />
          <FormButton label={t('side.copy')} build={copy} />
        </div>
      </section>
      {!filed && <StageForm key={complaint.state} complaint={complaint} />}
      <Stages complaint={complaint} />
      <section>
        <h2>{t('side.photos')}</h2>
        {filed ? (
          <Photos ids={complaint.photos} />
        ) : (
          <Photos ids={complaint.photos} onChange={(next) => void keep((c) => ({ photos: next(c.photos) }))} />
        )}
        <label className="row md">
          <input
            type="checkbox"
            disabled={filed}
            checked={complaint.appraisal}
            onChange={(e) => void keep(() => ({ appraisal: e.target.checked }))}
          />
          {t('side.appraisal')}
        </label>
      </section>
    </aside>
  );
}

/** Who complains is masked until somebody asks. */
function Facts({ complaint: c, book }: Pick<ComplaintSideProps, 'complaint' | 'book'>) {
  const { t } = useTranslation('complaints');
  const [shown, setShown] = useState(false);
  const who = c.anonymous
    ? t('side.anonymous')
    : shown
      ? `${c.complainant} ${c.phone}`
      : `${[...c.complainant][0] ?? ''}** ${maskPhone(c.phone)}`;
  const repeat = book.complaints.find((x) => x.id === c.repeatOf);
  const people = c.respondentIds.map((id) => book.people.find((m) => m.id === id)?.name ?? '').join(t('join'));
  return (
    <dl>
      <dt>{t('accept.channel')}</dt>
      <dd>{t(`channel.${c.channel}`)}</dd>
      <dt>{t('side.who')}</dt>
      <dd>
        {who}{' '}
        {!c.anonymous && !shown && (
          <button type="button" className="link md" onClick={() => setShown(true)}>
            {t('side.show')}
          </button>
        )}
      </dd>
      <dt>{t('accept.happened')}</dt>
      <dd>{c.happenedOn}</dd>
      <dt>{t('column.respondent')}</dt>
      <dd>{people === '' ? (book.halls.find((h) => h.id === c.hallId)?.name ?? '') : people}</dd>
      {c.wants !== '' && (
        <>
          <dt>{t('accept.wants')}</dt>
          <dd>{c.wants}</dd>
        </>
      )}
      {c.outcome !== '' && (
        <>
          <dt>{t('side.outcome')}</dt>
          <dd>{t(`outcome.${c.outcome}`)}</dd>
        </>
      )}
      {c.satisfaction !== '' && (
        <>
          <dt>{t('side.satisfaction')}</dt>
          <dd>{t(`satisfaction.${c.satisfaction}`)}</dd>
        </>
      )}
      {repeat && (
        <>
          <dt>{t('side.repeat')}</dt>
          <dd>
            <Link to={`/complaints/${repeat.id}`}>{repeat.number}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}

function Stages({ complaint }: { readonly complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  if (complaint.stages.length === 0) return null;
  return (
    <section>
      <h2>{t('side.stages')}</h2>
      <ol className="register-steps">
        {complaint.stages.map((s) => (
          <li key={s.at + s.state}>
            <span className="c3">{s.at.slice(5, 16).replace('T', ' ')}</span>
            <span>
              <b>{t(`state.${s.state}`)}</b> {s.text}
              {s.statement !== '' && ` ${s.statement}`}
              <span className="c3"> {s.by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
