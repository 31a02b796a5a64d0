import { Flex, Typography } from '@strapi/design-system';

import type { CaseCard } from '../../../../shared/contracts';
import { LinkTable } from '../../components/DataTable';
import { DueNote } from '../../components/DueNote';
import { Label } from '../../components/Label';
import { Marks } from '../../components/lists/Marks';
import { StretchedLink } from '../../components/Row';
import { When } from '../../components/When';
import { nextDue, STATUS_COLOURS } from '../../utils/case-words';
import { personWords } from '../../utils/history';
import { joined } from '../../utils/lists';
import { PATHS } from '../../utils/paths';
import { useVoice, type MessageKey } from '../../utils/text';

const COLUMNS: readonly MessageKey[] = ['monitor.case', 'monitor.sop', 'monitor.status', 'monitor.with', 'monitor.due', 'monitor.started'];

/** Cases as a table, for wide screens. */
export function CaseTable({ cases }: { readonly cases: readonly CaseCard[] }) {
  const { say } = useVoice();
  return (
    <LinkTable aria-label={say('cases.list')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((card) => (
          <CaseTableRow key={card.reference} card={card} />
        ))}
      </tbody>
    </LinkTable>
  );
}

function CaseTableRow({ card }: { readonly card: CaseCard }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <tr>
      <th scope="row">
        <StretchedLink to={PATHS.case(card.reference)}>{card.subject}</StretchedLink>
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <Pale>{card.reference}</Pale>
          <Marks of={card} />
        </Flex>
      </th>
      <td>
        {card.sopTitle}
        {card.unit !== null && <Pale tag="p">{card.unit}</Pale>}
      </td>
      <td>
        <Label colour={STATUS_COLOURS[card.status]}>{say(`status.${card.status}`)}</Label>
      </td>
      <td>
        {card.finishedAt === null ? (
          <>
            {joined(card.nowWith, voice)}
            <Pale tag="p">
              {say('case.steps', { step: card.step, steps: card.steps })}
              {card.openedAt !== null && (
                <>
                  {', '}
                  {say('case.since')} <When at={card.openedAt} />
                </>
              )}
            </Pale>
          </>
        ) : (
          <Pale>
            <When at={card.finishedAt} />
          </Pale>
        )}
      </td>
      <td>
        <DueNote dueAt={nextDue(card)} />
      </td>
      <td>
        <When at={card.startedAt} />
        <Pale tag="p">{personWords(card.startedBy)}</Pale>
      </td>
    </tr>
  );
}

function Pale({ tag = 'span', children }: { readonly tag?: 'p' | 'span'; readonly children: React.ReactNode }) {
  return (
    <Typography tag={tag} variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
