import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldChange, readHistory } from '#src/renderer/commands/staff/read-history.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { zhCN } from '#src/renderer/text/zh-CN/index.ts';
import { maskIdNumber, maskPhone } from '#src/shared/domain/staff/id-number.ts';

type FieldKey = keyof typeof zhCN.staff.field;
const isField = (name: string): name is FieldKey => Object.hasOwn(zhCN.staff.field, name);
const shown = (field: string, text: string): string =>
  field === 'idNumber' ? maskIdNumber(text) : field === 'phone' ? maskPhone(text) : text;

/** Who changed what, old value struck; read from the journal. */
export function HistoryTab({ staffId }: { readonly staffId: string }) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const [changes, setChanges] = useState<readonly FieldChange[] | null>(null);
  useEffect(() => {
    void readHistory(ctx, 'staff', staffId).then((read) => setChanges(read.ok ? read.value : []));
  }, [ctx, staffId]);
  if (changes === null) return <section className="c2">{t('history.loading')}</section>;
  return (
    <section className="col">
      {changes.length === 0 && <span className="c2">{t('history.none')}</span>}
      {changes.map((c) => (
        <div key={`${c.seq} ${c.field}`} className="md">
          <span className="c3">
            {c.at.slice(0, 16).replace('T', ' ')}　{c.user}
          </span>
          <br />
          {isField(c.field) ? t(`field.${c.field}`) : c.field} <s className="c3">{shown(c.field, c.before)}</s> →{' '}
          {shown(c.field, c.after)}
          {c.why !== '' && <span className="c2">　{c.why}</span>}
        </div>
      ))}
    </section>
  );
}
