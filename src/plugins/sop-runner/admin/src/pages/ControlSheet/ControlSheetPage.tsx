import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';

import { useGetCaseQuery } from '../../api/client';
import { CaseCalendar } from '../../components/CaseCalendar';
import { LoadFailure } from '../../components/LoadFailure';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';
import { PrintedAlone } from './print';
import { Sheet } from './Sheet';

/** *Kartu kendali*: one case on one page, to be read here or printed. */
export function ControlSheetPage() {
  const { say } = useVoice();
  const { reference = '' } = useParams<{ reference: string }>();
  const { currentData, error, refetch } = useGetCaseQuery(reference, { refetchOnMountOrArgChange: true });
  if (!currentData && !error) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{`${say('sheet.title')} ${reference}`}</Page.Title>
      <PrintedAlone />
      <Box padding={{ initial: 4, medium: 6, large: 8 }}>
        <Flex gap={2} wrap="wrap" paddingBottom={4} className="not-printed">
          <LinkButton tag={NavLink} to={PATHS.case(reference)} variant="tertiary">
            {say('sheet.back')}
          </LinkButton>
          {currentData && <Button onClick={() => window.print()}>{say('form.print')}</Button>}
        </Flex>
        {currentData ? (
          <CaseCalendar view={currentData}>
            <Sheet view={currentData} />
          </CaseCalendar>
        ) : (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        )}
      </Box>
    </Page.Main>
  );
}
