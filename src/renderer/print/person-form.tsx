import { bodyOf } from './document.ts';
import { printName } from './name-text.ts';
import { PersonCalendar } from './person-calendar.tsx';
import type { PersonFormData } from './person-form-data.ts';
import type { PersonMonth } from './person-month-data.ts';
import { Letterhead } from './sheet-parts.tsx';

/** 厅务表 01-2 个人排班表, A4 portrait or A3 landscape. */
export const PersonForm = ({ data }: { readonly data: PersonFormData }) => (
  <div className={`pm pm-${data.paper}`}>
    {data.pages.map((people, i) => (
      <section key={people[0]?.staffId ?? ''} className={i === 0 ? '' : 'pg'}>
        <Letterhead hall={data.letterhead} form="01-2" record={data.record} />
        <h1>{data.title}</h1>
        <div className="meta">
          <span>{data.scope}</span>
          <span>{data.calendar}</span>
        </div>
        <div className="pms">
          {people.map((person) => (
            <Person key={person.staffId} person={person} />
          ))}
        </div>
        <p className="note">
          <b>标记</b>
          {'　'}
          {data.marks.map((text) => (
            <span key={text}>{text}</span>
          ))}
          <span>空白 休息</span>
          <span>节 法定节日</span>
          <span>休 休息日</span>
          <span>班 调休补班</span>
        </p>
      </section>
    ))}
  </div>
);

/** The form's markup, ready for the document. */
export const personBody = (data: PersonFormData): string => bodyOf(<PersonForm data={data} />);

const Person = ({ person }: { readonly person: PersonMonth }) => (
  <div className="pmp">
    <div className="pmh">
      <b>{printName(person.name)}</b>
      <span>工号 {person.number}</span>
      <span className="pl">{person.place}</span>
    </div>
    <PersonCalendar weeks={person.weeks} />
    <div className="pmf">
      <b>{person.figures}</b>
      {person.duty !== '' && <div>{person.duty}</div>}
      <div>{person.shifts.join('；')}</div>
    </div>
  </div>
);
