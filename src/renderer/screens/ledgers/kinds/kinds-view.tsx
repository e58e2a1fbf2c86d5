import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate, useParams } from 'react-router';
import { moveLedgerKind } from '#src/renderer/commands/ledger/save-kind.ts';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { KindNav } from '#src/renderer/screens/ledgers/kind-nav.tsx';
import { LedgerTabs } from '#src/renderer/screens/ledgers/ledger-tabs.tsx';
import { kindsPath } from '#src/renderer/screens/ledgers/ledgers-place.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useLedgerDrafts } from '#src/renderer/ui-state/ledger-drafts.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { fieldOf } from '#src/shared/domain/ledger/seed-fields.ts';
import type { LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { IntakeKindsForm } from './intake-kinds-form.tsx';
import { KindForm } from './kind-form.tsx';
import './kinds.css';

/** 台账设置 (`/ledgers/kinds/<ledger, intake or new>`): what each ledger looks like, and new ones. */
export function KindsView({ book, today }: { readonly book: LedgerBook; readonly today: DayKey }) {
  const { t } = useTranslation(['ledgers', 'common']);
  const navigate = useNavigate();
  const ctx = useCommands();
  const { at = '' } = useParams();
  const fresh = useFreshKind(book.all);
  const chosen = at === 'intake' || at === 'new' ? at : (book.all.find((k) => k.id === at)?.id ?? book.all[0]?.id ?? 'new');
  const kind = chosen === 'new' ? fresh : book.all.find((k) => k.id === chosen);
  const acts = (
    <>
      {kind && chosen !== 'new' && (
        <>
          <Button onClick={() => void moveLedgerKind(ctx, kind.id, -1)}>{t('define.earlier')}</Button>
          <Button onClick={() => void moveLedgerKind(ctx, kind.id, 1)}>{t('define.later')}</Button>
        </>
      )}
      <Button variant="contained" onClick={() => void navigate(kindsPath('new'))}>
        {t('define.add')}
      </Button>
    </>
  );
  return (
    <>
      <PageHead title={t('common:area.ledgers')} actions={acts}>
        <LedgerTabs view="kinds" />
      </PageHead>
      <div className="body">
        <Side book={book} chosen={chosen} />
        <div className="pane define-pane">
          {chosen === 'intake' && <IntakeKindsForm kinds={book.allIntake} />}
          {kind && (
            <KindForm
              key={kind.id}
              kind={kind}
              fresh={chosen === 'new'}
              today={today}
              onSaved={(saved) => void navigate(kindsPath(saved.id))}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Those that are switched off stand at the end and say so. */
function Side({ book, chosen }: { readonly book: LedgerBook; readonly chosen: string }) {
  const { t } = useTranslation('ledgers');
  const off = book.all.filter((k) => k.off === true).map((k) => ({ ...k, name: t('define.offName', { name: k.name }) }));
  return (
    <div className="ledger-nav-column">
      <nav className="ledger-nav" aria-label={t('stats.whole')}>
        <NavLink
          to={kindsPath('intake')}
          className={chosen === 'intake' ? 'on' : ''}
          aria-current={chosen === 'intake' ? 'page' : undefined}
        >
          {t('define.intake')}
        </NavLink>
      </nav>
      <KindNav kinds={[...book.kinds, ...off]} chosen={chosen} pathOf={kindsPath} countOf={() => 0} />
    </div>
  );
}

/** What a new ledger begins with: who, and what it is about; one that is half written comes first. */
function useFreshKind(all: readonly LedgerKind[]): LedgerKind {
  const ctx = useCommands();
  const { t } = useTranslation('ledgers');
  const kept = useLedgerDrafts((s) => s.kinds);
  const half = Object.values(kept).find((k) => all.every((known) => known.id !== k.id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next new ledger is another one.
  const blank = useMemo(
    (): LedgerKind => ({
      id: ctx.newId(),
      name: '',
      note: '',
      prefix: '',
      per: 'year',
      order: 0,
      fields: [
        fieldOf('matter', t('define.freshMatter'), 'text', { required: 'yes', print: 'wide' }),
        fieldOf('handler', t('define.freshHandler'), 'person', { required: 'yes' }),
        fieldOf('note', t('define.freshNote'), 'long'),
      ],
    }),
    [ctx, t, all.length],
  );
  return half ?? blank;
}
