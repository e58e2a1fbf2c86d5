import { bodyOf } from './document.ts';
import { PersonCalendar } from './person-calendar.tsx';
import type { PersonMonth } from './person-month-data.ts';
import type { SlipData } from './slip-data.ts';

type Data = { readonly data: SlipData };

/** 厅务表 01-5 口袋卡, A4 portrait or A3 landscape, with lines to cut along. */
export const SlipForm = ({ data }: Data) => (
  <div className={`slips slips-${data.paper}`}>
    {data.pages.map((people, i) => (
      <section key={people[0]?.staffId ?? ''} className={i === 0 ? '' : 'pg'}>
        <div className="sls">
          {people.map((person) => (
            <Slip key={person.staffId} person={person} data={data} />
          ))}
        </div>
      </section>
    ))}
  </div>
);

/** The form's markup, ready for the document. */
export const slipBody = (data: SlipData): string => bodyOf(<SlipForm data={data} />);

const Slip = ({ person, data }: Data & { readonly person: PersonMonth }) => (
  <div className="slip">
    <div className="slh">
      <b>{person.name}</b>
      <span>{person.place}</span>
      <span className="ln">{data.month}</span>
    </div>
    <PersonCalendar weeks={person.weeks} />
    <div className="slf">
      <div>
        <b>{person.figures}</b>
      </div>
      {person.duty !== '' && <div>{person.duty}</div>}
      <div>{[...person.shifts, ...person.marks].join('；')}</div>
    </div>
    <div className="slb">
      <span>
        {data.hall}　{data.version}
      </span>
      <span>{data.phone}</span>
    </div>
  </div>
);
