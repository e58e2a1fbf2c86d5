import type { CalendarDay, PersonMonth } from './person-month-data.ts';

const WEEKDAYS = '一二三四五六日';

/** A month of one person from Monday to Sunday: the date small, the shift large. */
export const PersonCalendar = ({ weeks }: Pick<PersonMonth, 'weeks'>) => (
  <table className={`g cal cal-${weeks.length}`}>
    <thead>
      <tr>
        {[...WEEKDAYS].map((day) => (
          <th key={day}>{day}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no other name and never move
        <tr key={i}>
          {week.map((day, weekday) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: seven days in their order
            <DayCell key={weekday} day={day} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const DayCell = ({ day }: { readonly day: CalendarDay | null }) => (
  <td className={day?.off ? 'we' : ''}>
    <div className="dc">
      {day && (
        <>
          <i>
            {day.date}
            {day.tag !== '' && <u>{day.tag}</u>}
          </i>
          <b>{day.glyph}</b>
        </>
      )}
    </div>
  </td>
);
