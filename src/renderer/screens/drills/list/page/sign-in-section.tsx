import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countSignIn } from '#src/renderer/commands/drill/after-drill.ts';
import { buildDrillSignIn } from '#src/renderer/commands/print/drill-sign-in.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { reconcile } from '#src/shared/domain/drill/after-drill.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { LineField, Part } from './fields.tsx';
import { useDrillAct } from './use-drill-act.ts';

interface SignInSectionProps {
  readonly drill: Drill;
  readonly book: DrillBook;
}

/** 签到: the paper for the day, and afterwards its photo, its signatures and what the roll call says to them. */
export function SignInSection({ drill }: SignInSectionProps) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const build = useCallback(() => buildDrillSignIn(ctx, drill.id), [ctx, drill.id]);
  const { expected } = rollFigures(drill);
  const away = drill.rollCall.filter((l) => l.away !== '').length;
  const over = drill.state === 'held' || drill.state === 'evaluated';
  return (
    <Part
      heading={t('signIn.title')}
      acts={
        drill.state === 'filed' ? null : <FormButton label={t('signIn.print')} build={build} main={drill.state === 'prepared'} />
      }
    >
      <p className="md c2">
        {t('signIn.expected', { expected, away })}
        {drill.signIn &&
          `　${t('signIn.code', { code: drill.signIn.code, at: drill.signIn.printedAt.slice(5, 16).replace('T', ' ') })}`}
      </p>
      {over && drill.signIn && <Count key={drill.signIn.code} drill={drill} />}
      {drill.signIn && drill.signIn.signatures >= 0 && <Agreement drill={drill} />}
    </Part>
  );
}

function Count({ drill }: { readonly drill: Drill }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const { run } = useDrillAct();
  const had = drill.signIn;
  const [photos, setPhotos] = useState<readonly string[]>(had?.photos ?? []);
  const [signed, setSigned] = useState(had && had.signatures >= 0 ? String(had.signatures) : '');
  const [others, setOthers] = useState(String(had?.others ?? 0));
  const [difference, setDifference] = useState(had?.difference ?? '');
  const numberOf = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : -1);
  const send = () =>
    void run(countSignIn(ctx, drill.id, { signatures: numberOf(signed), others: numberOf(others), difference, photos }));
  return (
    <>
      <Photos ids={photos} onChange={setPhotos} />
      <div className="drill-grid">
        <LineField label={t('signIn.signed')} value={signed} locked={false} onKeep={setSigned} />
        <LineField label={t('signIn.others')} value={others} locked={false} onKeep={setOthers} />
        <LineField label={t('signIn.difference')} value={difference} locked={false} onKeep={setDifference} />
        <Button onClick={send}>{t('signIn.count')}</Button>
      </div>
    </>
  );
}

/** What the paper says beside what the roll call says. */
function Agreement({ drill }: { readonly drill: Drill }) {
  const { t } = useTranslation('drills');
  const { expected, seen, signed, others, agrees } = reconcile(drill);
  return (
    <p className={agrees ? 'ok' : 'warn'}>
      {t('signIn.figures', { expected, seen, signed, others })}
      {agrees ? t('signIn.agrees') : t('signIn.differs', { why: drill.signIn?.difference ?? '' })}
    </p>
  );
}
