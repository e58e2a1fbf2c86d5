import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from './sections.ts';

interface SectionPageProps {
  readonly section: Exclude<Section, 'calendar'>;
  readonly children: ReactNode;
  readonly tools?: ReactNode;
}

/** Heading, what the section is for, then its content. */
export function SectionPage({ section, children, tools }: SectionPageProps) {
  const { t } = useTranslation('settings');
  return (
    <div className="pane set-pane">
      <div className={`set-page set-${section}`}>
        <header>
          <div className="grow">
            <h2 className="set-title">{t(`section.${section}`)}</h2>
            <p className="c2">{t(`lead.${section}`)}</p>
          </div>
          {tools}
        </header>
        {children}
      </div>
    </div>
  );
}
