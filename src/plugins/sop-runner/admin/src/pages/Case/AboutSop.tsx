import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { CaseView } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { PATHS } from '../../utils/paths';
import { useVoice, type MessageKey } from '../../utils/text';

/** *Tentang SOP ini*: what the form's header says to whoever does the work. */
export function AboutSop({ view }: { readonly view: CaseView }) {
  const { say } = useVoice();
  const { warning, qualifications, equipment, recordKeeping } = view.definition;
  const parts: readonly { readonly title: MessageKey; readonly lines: readonly string[] }[] = [
    { title: 'about.warning', lines: warning === null ? [] : [warning] },
    { title: 'about.qualifications', lines: qualifications },
    { title: 'about.equipment', lines: equipment },
    { title: 'about.recordKeeping', lines: recordKeeping === null ? [] : [recordKeeping] },
  ];
  return (
    <Card title={say('about.title')} id="case-about">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {parts
          .filter(({ lines }) => lines.length > 0)
          .map(({ title, lines }) => (
            <div key={title}>
              <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral700">
                {say(title)}
              </Typography>
              <Lines lines={lines} />
            </div>
          ))}
        <Box>
          <Link tag={NavLink} to={PATHS.form(view.sopDocumentId, view.revision)}>
            {say('form.open')}
          </Link>
        </Box>
      </Flex>
    </Card>
  );
}

/** One line as a sentence, several as a list. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <Typography tag="p">{lines[0]}</Typography>;
  return (
    <ul style={{ listStyle: 'disc', paddingInlineStart: '1.8rem' }}>
      {lines.map((line) => (
        <li key={line}>
          <Typography tag="p">{line}</Typography>
        </li>
      ))}
    </ul>
  );
}
