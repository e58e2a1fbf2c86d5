import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { type HallBook, useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { useSettingsPlace } from '#src/renderer/ui-state/settings-place.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import { BackupSection } from './backup/backup-section.tsx';
import { CalendarSection } from './calendar/calendar-section.tsx';
import { AppearanceSection } from './sections/appearance-section.tsx';
import { CountersSection } from './sections/counters-section.tsx';
import { DemandsSection } from './sections/demands-section.tsx';
import { HallSection } from './sections/hall-section.tsx';
import { LegendSection } from './sections/legend-section.tsx';
import { PostsSection } from './sections/posts-section.tsx';
import { RulesSection } from './sections/rules-section.tsx';
import { SafetySection } from './sections/safety-section.tsx';
import { SendingSection } from './sections/sending-section.tsx';
import { ShiftsSection } from './sections/shifts-section.tsx';
import { TeamsSection } from './sections/teams-section.tsx';
import { UsersSection } from './sections/users-section.tsx';
import { WeightsSection } from './sections/weights-section.tsx';
import { isSection, type Section } from './sections.ts';
import { SettingsNav } from './settings-nav.tsx';
import './settings.css';

/** 设置: the list of sections on the left, one section in view. Opens where it was left. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'common']);
  const { section = '' } = useParams();
  const last = useSettingsPlace((s) => s.section);
  const book = useHallBook();
  useEffect(() => {
    if (isSection(section)) useSettingsPlace.setState({ section });
  }, [section]);
  useEffect(() => {
    setStatusLine([t('edit.hint')]);
    return () => setStatusLine([]);
  }, [t]);
  if (!isSection(section)) return <Navigate to={`/settings/${isSection(last) ? last : 'hall'}`} replace />;
  return (
    <>
      <PageHead title={t('common:area.settings')}>
        <span className="c2">{t(`section.${section}`)}</span>
      </PageHead>
      <div className="body">
        <SettingsNav current={section} />
        {book && <SectionView section={section} book={book} />}
      </div>
    </>
  );
}

function SectionView({ section, book }: { readonly section: Section; readonly book: HallBook }) {
  switch (section) {
    case 'hall':
      return <HallSection book={book} />;
    case 'counters':
      return <CountersSection book={book} />;
    case 'posts':
      return <PostsSection book={book} />;
    case 'teams':
      return <TeamsSection book={book} />;
    case 'users':
      return <UsersSection book={book} />;
    case 'shifts':
      return <ShiftsSection book={book} />;
    case 'demands':
      return <DemandsSection book={book} />;
    case 'rules':
      return <RulesSection settings={book.settings} />;
    case 'weights':
      return <WeightsSection settings={book.settings} />;
    case 'legend':
      return <LegendSection settings={book.settings} />;
    case 'safety':
      return <SafetySection settings={book.settings} />;
    case 'calendar':
      return <CalendarSection />;
    case 'sending':
      return <SendingSection settings={book.settings} />;
    case 'backup':
      return <BackupSection settings={book.settings} />;
    case 'appearance':
      return <AppearanceSection settings={book.settings} />;
    default:
      return assertNever(section);
  }
}
