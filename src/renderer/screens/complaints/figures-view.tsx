import { useTranslation } from 'react-i18next';
import { type Bar, Bars } from '#src/renderer/components/bars.tsx';
import type { ComplaintBook } from '#src/renderer/queries/complaint/use-complaints.ts';
import { complaintFigures } from '#src/shared/domain/complaint/figures.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';

const topics = ['attitude', 'efficiency', 'rule', 'environment', 'integrity', 'other'] as const;
const channels = ['counter', 'phone', 'hotline12345', 'letterBox', 'online', 'transferred', 'other'] as const;
const answers = ['satisfied', 'fair', 'dissatisfied', 'unreached'] as const;
const outcomes = ['founded', 'partly', 'unfounded', 'withdrawn'] as const;

/** 投诉统计 of a year: what about, from where, when, how it ended. */
export function FiguresView({ book, year }: { readonly book: ComplaintBook; readonly year: string }) {
  const { t } = useTranslation('complaints');
  const own = book.complaints.filter((c) => c.receivedAt.startsWith(year));
  const bars = <K extends string>(keys: readonly K[], of: (c: Complaint) => string, label: (key: K) => string) =>
    keys.map((key) => ({ key, label: label(key), count: own.filter((c) => of(c) === key).length })).filter((b) => b.count > 0);
  const byMonth = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')).map((m) => ({
    key: m,
    label: t('figures.month', { month: Number(m) }),
    count: own.filter((c) => c.receivedAt.slice(5, 7) === m).length,
  }));
  return (
    <div className="pane figures-page">
      <p className="c2">{t('figures.total', { year, count: own.length })}</p>
      <Shares complaints={own} />
      <div className="stat-columns">
        <Bars
          title={t('figures.byTopic')}
          bars={bars(
            topics,
            (c) => c.topic,
            (k) => t(`topic.${k}`),
          )}
        />
        <Bars
          title={t('figures.byChannel')}
          bars={bars(
            channels,
            (c) => c.channel,
            (k) => t(`channel.${k}`),
          )}
        />
        <Bars title={t('figures.byMonth')} bars={byMonth} />
        <Bars
          title={t('figures.byOutcome')}
          bars={bars(
            outcomes,
            (c) => c.outcome,
            (k) => t(`outcome.${k}`),
          )}
        />
        <Bars
          title={t('figures.byAnswer')}
          bars={bars(
            answers,
            (c) => c.satisfaction,
            (k) => t(`satisfaction.${k}`),
          )}
        />
        <Bars title={t('figures.byPerson')} bars={respondents(book, own)} />
      </div>
    </div>
  );
}

const respondents = (book: ComplaintBook, own: readonly Complaint[]): readonly Bar[] =>
  book.people
    .map((m) => ({ key: m.id, label: m.name, count: own.filter((c) => c.respondentIds.includes(m.id)).length }))
    .filter((b) => b.count > 0)
    .sort((a, b) => b.count - a.count);

function Shares({ complaints }: { readonly complaints: readonly Complaint[] }) {
  const { t } = useTranslation('complaints');
  const sum = complaintFigures(complaints);
  return (
    <p>
      {[
        t('figures.onTime', { part: sum.onTime, whole: sum.answered }),
        t('figures.satisfied', { part: sum.satisfied, whole: sum.asked }),
        t('figures.founded', { part: sum.founded, whole: sum.judged }),
        t('figures.repeats', { count: sum.repeats }),
      ].join('　')}
    </p>
  );
}
