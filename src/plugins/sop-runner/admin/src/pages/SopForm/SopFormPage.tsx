import * as React from 'react';

import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';

import { FailureAlert } from '../../components/FailureAlert';
import { LoadFailure } from '../../components/LoadFailure';
import { useFormDownload, useFormPage } from '../../hooks/useFormFile';
import { fileName, versionOf, type FormWanted, type Paper } from '../../utils/form-address';
import { failureOf, type Failure } from '../../utils/refusals';
import { useVoice } from '../../utils/text';
import { FormFrame } from './FormFrame';

const PAPERS: readonly Paper[] = ['a4', 'f4'];

/** *Formulir SOP*: the official form as it is signed, to read, to print and as PDF. */
export function SopFormPage() {
  const { say } = useVoice();
  const { documentId = '' } = useParams<{ documentId: string }>();
  const [search] = useSearchParams();
  const wanted: FormWanted = { documentId, version: versionOf(search), paper: 'a4' };
  const { html, error, retry } = useFormPage(wanted);
  const download = useFormDownload();
  const frame = React.useRef<HTMLIFrameElement>(null);
  const [title, setTitle] = React.useState('');
  const [saving, setSaving] = React.useState<Paper | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);

  const save = async (paper: Paper) => {
    setSaving(paper);
    const failed = await download({ ...wanted, paper }, fileName(title, paper));
    setFailure(failed === null ? null : failureOf(failed));
    setSaving(null);
  };

  return (
    <Page.Main>
      <Page.Title>{say('form.title')}</Page.Title>
      <Layouts.Header
        title={say('form.title')}
        subtitle={wanted.version === 'draft' ? say('form.draft') : title}

        primaryAction={
          html === null ? undefined : (
            <Flex gap={2} wrap="wrap">
              {PAPERS.map((paper) => (
                <Button
                  key={paper}
                  variant="secondary"
                  startIcon={<Download />}
                  loading={saving === paper}
                  disabled={saving !== null}
                  onClick={() => void save(paper)}
                >
                  {say('form.pdf', { paper: paper.toUpperCase() })}
                </Button>
              ))}
              <Button onClick={() => frame.current?.contentWindow?.print()}>{say('form.print')}</Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <FailureAlert failure={failure} onClose={() => setFailure(null)} />
        {error !== null && <LoadFailure error={error} onRetry={retry} />}
        {error === null && html === null && <Page.Loading />}
        {html !== null && <FormFrame html={html} frame={frame} onTitle={setTitle} />}
      </Layouts.Content>
    </Page.Main>
  );
}
