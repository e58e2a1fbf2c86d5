import { useTranslation } from 'react-i18next';
import { arrangeDrill } from '#src/renderer/commands/drill/arrange-drill.ts';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { DrillSetting } from '#src/shared/domain/drill/plan-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { BlockField, Choice, LineField, Part } from './fields.tsx';
import { useDrillAct } from './use-drill-act.ts';

interface ArrangeSectionProps {
  readonly drill: Drill;
  readonly book: DrillBook;
}

/** 方案: when, where, what kind, who leads, what happens. Locked once it begins. */
export function ArrangeSection({ drill, book }: ArrangeSectionProps) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const { run } = useDrillAct();
  const locked = drill.state !== 'planned' && drill.state !== 'prepared';
  const keep = (part: Partial<DrillSetting>) => void run(arrangeDrill(ctx, drill.id, part));
  return (
    <Part heading={t('arrange.title')}>
      <div className="drill-grid">
        <LineField label={t('arrange.name')} value={drill.title} locked={locked} onKeep={(title) => keep({ title })} />
        <When drill={drill} locked={locked} onKeep={keep} />
        <LineField label={t('arrange.place')} value={drill.place} locked={locked} onKeep={(place) => keep({ place })} />
        <LineField
          label={t('arrange.organiser')}
          value={drill.organiser}
          locked={locked}
          onKeep={(organiser) => keep({ organiser })}
        />
        <Who
          label={t('arrange.commander')}
          book={book}
          staffId={drill.commanderId}
          locked={locked}
          onPick={(commanderId) => keep({ commanderId })}
        />
        <Who
          label={t('arrange.recorder')}
          book={book}
          staffId={drill.recorderId}
          locked={locked}
          onPick={(recorderId) => keep({ recorderId })}
        />
      </div>
      <Kinds drill={drill} locked={locked} onKeep={keep} />
      <Words drill={drill} locked={locked} onKeep={keep} />
      <Roles drill={drill} book={book} locked={locked} onKeep={keep} />
    </Part>
  );
}

interface WhenProps {
  readonly drill: Drill;
  readonly locked: boolean;
  readonly onKeep: (part: Partial<DrillSetting>) => void;
}

/** Day, time and length; what cannot be read is said and not taken. */
function When({ drill, locked, onKeep }: WhenProps) {
  const { t } = useTranslation('drills');
  const say = useProblemText();
  const refuse = (code: string) => showToast(say({ code }), { tone: 'bad' });
  const setDay = (text: string) => {
    const day = parseDay(text, Number(drill.day.slice(0, 4)));
    if (day === null) refuse('drill/no-day');
    else onKeep({ day });
  };
  const setTime = (text: string) => {
    const startsAt = parseClock(text);
    if (startsAt === null) refuse('drill/no-time');
    else onKeep({ startsAt });
  };
  return (
    <>
      <LineField label={t('arrange.day')} value={drill.day} locked={locked} onKeep={setDay} />
      <LineField label={t('arrange.time')} value={clockText(drill.startsAt)} locked={locked} onKeep={setTime} />
      <LineField
        label={t('arrange.minutes')}
        value={String(drill.minutes)}
        locked={locked}
        onKeep={(text) => onKeep({ minutes: Math.min(480, Math.max(5, Math.round(Number(text)) || 30)) })}
      />
    </>
  );
}

/** Live or at the table, the whole plan or a part of it. */
function Kinds({ drill, locked, onKeep }: WhenProps) {
  const { t } = useTranslation('drills');
  return (
    <>
      <Choice
        label={t('arrange.form')}
        value={drill.form}
        locked={locked}
        options={[
          ['live', t('form.live')],
          ['tabletop', t('form.tabletop')],
          ['discussion', t('form.discussion')],
        ]}
        onPick={(form) => onKeep({ form })}
      />
      <Choice
        label={t('arrange.scope')}
        value={drill.scope}
        locked={locked}
        options={[
          ['whole', t('scope.whole')],
          ['part', t('scope.part')],
        ]}
        onPick={(scope) => onKeep({ scope })}
      />
      {drill.scope === 'part' && (
        <LineField
          label={t('arrange.scopeText')}
          value={drill.scopeText}
          locked={locked}
          onKeep={(scopeText) => onKeep({ scopeText })}
        />
      )}
    </>
  );
}

/** What is imagined, what is announced, what was made ready. */
function Words({ drill, locked, onKeep }: WhenProps) {
  const { t } = useTranslation('drills');
  return (
    <>
      <BlockField
        label={t('arrange.scenario')}
        value={drill.scenario}
        locked={locked}
        onKeep={(scenario) => onKeep({ scenario })}
      />
      <BlockField label={t('arrange.notice')} value={drill.notice} locked={locked} onKeep={(notice) => onKeep({ notice })} />
      <BlockField
        label={t('arrange.preparation')}
        value={drill.preparation}
        locked={locked}
        onKeep={(preparation) => onKeep({ preparation })}
      />
    </>
  );
}

interface WhoProps {
  readonly label: string;
  readonly book: DrillBook;
  readonly staffId: string;
  readonly locked: boolean;
  readonly onPick: (staffId: string) => void;
}

function Who({ label, book, staffId, locked, onPick }: WhoProps) {
  const { t } = useTranslation('drills');
  const name = book.people.find((m) => m.id === staffId)?.name ?? '';
  return (
    <div className="drill-field">
      <span className="md c2">{label}</span>
      {locked ? (
        <span>{name}</span>
      ) : (
        <PersonPick
          people={book.people}
          placeOf={(m) => m.number}
          label={label}
          hint={t('arrange.initials')}
          staffId={staffId}
          onPick={onPick}
        />
      )}
    </div>
  );
}

/** Who takes which role of the plan; they come with 准备. */
function Roles({ drill, book, locked, onKeep }: WhenProps & { readonly book: DrillBook }) {
  const { t } = useTranslation('drills');
  if (drill.roles.length === 0) return null;
  return (
    <div className="drill-field">
      <span className="md c2">{t('arrange.roles')}</span>
      <div className="drill-roles">
        {drill.roles.map((role) => (
          <label key={role.roleId}>
            <span className="md">{role.name}</span>
            <select
              className="plain-select"
              disabled={locked}
              value={role.staffId}
              onChange={(e) =>
                onKeep({ roles: drill.roles.map((r) => (r.roleId === role.roleId ? { ...r, staffId: e.target.value } : r)) })
              }
            >
              <option value="">{t('arrange.onDuty')}</option>
              {book.people.map((m) => (
                <option key={m.id} value={m.id}>
                  {m.name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </div>
  );
}
