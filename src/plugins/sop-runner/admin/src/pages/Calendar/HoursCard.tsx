import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import type { Period, Week } from '../../../../domain/time';
import type { GetCalendar } from '../../../../shared/contracts';
import { UID } from '../../../../shared/ids';
import { Card } from '../../components/Card';
import { FlatTable } from '../../components/DataTable';
import { hoursLines, periodsIn } from '../../utils/calendar';
import { PERMISSIONS } from '../../utils/permissions';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';

const ZONES: Readonly<Record<number, string>> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };

/** The hours of the week and of the periods with hours of their own, with the way to the form where they are kept. */
export function HoursCard({ view: { year, unit, calendar } }: { readonly view: GetCalendar['response'] }) {
  const { say } = useVoice();
  const { allowedActions } = useRBAC(PERMISSIONS.editCalendar);
  const zone = ZONES[calendar.offsetMinutes];
  const whose = unit ?? say('calendarPage.office');
  return (
    <Card
      id="hours"
      title={say('calendarPage.hoursOf', { whose: zone === undefined ? whose : `${whose} (${zone})` })}
      action={
        allowedActions.canUpdate && (
          <Link tag={NavLink} to={`/content-manager/single-types/${UID.calendar}`}>
            {say('calendarPage.changeHours')}
          </Link>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Hours name={say('calendarPage.usual')} week={calendar.week} />
        {periodsIn(calendar, year).map((period) => (
          <PeriodHours key={period.from} period={period} />
        ))}
      </Flex>
    </Card>
  );
}

function PeriodHours({ period: { name, from, until, week } }: { readonly period: Period }) {
  const voice = useVoice();
  return (
    <Hours name={voice.say('calendarPage.period', { name, from: dateWords(from, voice), until: dateWords(until, voice) })} week={week} />
  );
}

function Hours({ name, week }: { readonly name: string; readonly week: Week }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <div>
      <Typography tag="h3" variant="delta">
        {name}
      </Typography>
      <FlatTable aria-label={name} style={{ maxWidth: '56rem' }}>
        <thead>
          <tr>
            <th scope="col">{say('calendarPage.days')}</th>
            <th scope="col">{say('calendarPage.hours')}</th>
            <th scope="col">{say('calendarPage.break')}</th>
          </tr>
        </thead>
        <tbody>
          {hoursLines(week, voice).map(({ days, hours, rest }) => (
            <tr key={days}>
              <th scope="row">{days}</th>
              <td style={{ whiteSpace: 'nowrap' }}>{hours ?? say('calendarPage.day.closed')}</td>
              <td style={{ whiteSpace: 'nowrap' }}>{rest ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </FlatTable>
    </div>
  );
}
