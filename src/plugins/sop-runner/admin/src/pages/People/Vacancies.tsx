import { Typography } from '@strapi/design-system';

import type { PositionView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { Label } from '../../components/Label';
import { useVoice } from '../../utils/text';
import { dateWords } from '../../utils/time';

/** The positions for which nobody can act today, or on a day of the next thirty. */
export function Vacancies({ positions, today }: { readonly positions: readonly PositionView[]; readonly today: string }) {
  const voice = useVoice();
  const { say } = voice;
  const vacant = positions
    .flatMap((position) => (position.vacantFrom === null ? [] : [{ ...position, vacantFrom: position.vacantFrom }]))
    .sort((one, other) => one.vacantFrom.localeCompare(other.vacantFrom) || one.name.localeCompare(other.name, 'id'));
  return (
    <Card title={say('people.vacancies')} id="vacancies">
      {vacant.length === 0 ? (
        <Typography>{say('people.noVacancies')}</Typography>
      ) : (
        <DataTable aria-labelledby="vacancies">
          <thead>
            <tr>
              <th scope="col">{say('people.position')}</th>
              <th scope="col">{say('people.vacantFrom')}</th>
            </tr>
          </thead>
          <tbody>
            {vacant.map(({ key, name, unit, vacantFrom }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  {unit !== null && unit !== '' && ` · ${unit}`}
                </th>
                <td>
                  {vacantFrom <= today ? (
                    <Label colour="danger">{say('people.vacantNow')}</Label>
                  ) : (
                    <Label colour="warning">{dateWords(vacantFrom, voice)}</Label>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </Card>
  );
}
