import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';

import type { GetCalendar, Holiday } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { FlatTable } from '../../components/DataTable';
import { fullDateWords } from '../../utils/calendar';
import { KIND_WORDS } from '../../utils/holiday-form';
import { useVoice } from '../../utils/text';

interface Props {
  readonly view: GetCalendar['response'];
  readonly onEdit: (start: Holiday | { readonly date: string }) => void;
}

/** The holidays of the year as a list, each with what decreed it. */
export function HolidayTable({ view: { year, holidays }, onEdit }: Props) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <Card id="holidays" title={say('holiday.title', { year })}>
      {holidays.length === 0 ? (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography tag="p">{say('holiday.none', { year })}</Typography>
          <Button variant="secondary" startIcon={<Plus />} onClick={() => onEdit({ date: `${year}-01-01` })}>
            {say('holiday.add')}
          </Button>
        </Flex>
      ) : (
        <Box overflow="auto" tabIndex={0} role="group" aria-labelledby="holidays">
          <FlatTable aria-labelledby="holidays">
            <thead>
              <tr>
                {(['date', 'name', 'kind', 'decree'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(`holiday.${column}`)}
                  </th>
                ))}
                <th scope="col" aria-label={say('holiday.change')} />
              </tr>
            </thead>
            <tbody>
              {holidays.map((holiday) => (
                <tr key={holiday.documentId}>
                  <td style={{ whiteSpace: 'nowrap' }}>{fullDateWords(holiday.date, voice)}</td>
                  <td>{holiday.name}</td>
                  <td style={{ whiteSpace: 'nowrap' }}>{say(KIND_WORDS[holiday.kind])}</td>
                  <td style={{ minWidth: '26rem' }}>{holiday.decree ?? '–'}</td>
                  <td>
                    <IconButton
                      variant="ghost"
                      label={say('holiday.changeNamed', { name: holiday.name, date: fullDateWords(holiday.date, voice) })}
                      onClick={() => onEdit(holiday)}
                    >
                      <Pencil />
                    </IconButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </FlatTable>
        </Box>
      )}
    </Card>
  );
}
