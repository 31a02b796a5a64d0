import * as React from 'react';

import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useDocumentRBAC, useForm, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useMatch } from 'react-router-dom';

import type { Problem } from '../../../shared/contracts';
import { useRatifySopMutation } from '../api/client';
import { problemsOf } from '../utils/problems';
import { failureOf, failureWords } from '../utils/refusals';
import { useVoice } from '../utils/text';
import { formData } from './form-data';

const CLONE_PATH = '/content-manager/:collectionType/:slug/clone/:origin';

/** Ratifies what the edit form holds: validates it as Publish does, sends it, and keeps the problems of a refusal. */
export function useRatify({ activeTab, documentId, document, meta }: DocumentActionProps) {
  const voice = useVoice();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const isCloning = useMatch(CLONE_PATH) !== null;
  const canPublish = useDocumentRBAC('useRatify', (state) => state.canPublish);
  const { modified, isSubmitting, validate, getValues, resetForm, setSubmitting } = useForm('useRatify', (form) => form);
  const [ratifySop, { isLoading }] = useRatifySopMutation();
  const isBusy = React.useRef(false);
  const [problems, setProblems] = React.useState<readonly Problem[]>([]);

  const isPublished =
    (Boolean(document?.publishedAt) || meta?.availableStatus.some((status) => status.publishedAt !== null)) &&
    document?.status !== 'modified';
  // Not while submitting: a button that turns disabled is made anew by the Content Manager and would forget to open the problems.
  const isDisabled = isCloning || activeTab === 'published' || !document?.documentId || (!modified && Boolean(isPublished)) || !canPublish;

  /** True when there are problems to show. */
  const ratify = async (): Promise<boolean> => {
    if (documentId === undefined || isBusy.current) return false;
    isBusy.current = true;
    setSubmitting(true);
    try {
      const { errors } = await validate(true, { status: 'published' });
      if (errors) {
        toggleNotification({ type: 'danger', message: voice.say('ratify.invalid') });
        return false;
      }
      const answer = await ratifySop({ documentId, data: formData(getValues()) });
      if ('data' in answer) {
        resetForm(getValues());
        toggleNotification({ type: 'success', message: voice.say('ratify.done') });
        return false;
      }
      return refused(answer.error);
    } finally {
      isBusy.current = false;
      setSubmitting(false);
    }
  };

  const refused = (error: unknown): boolean => {
    const failure = failureOf(error);
    const found = problemsOf(failure.details);
    if (found) {
      setProblems(found);
      return true;
    }
    const message =
      failure.code === null && hasMessage(error)
        ? formatMessage({ id: error.message, defaultMessage: error.message })
        : failureWords(failure, voice);
    toggleNotification({ type: 'danger', message });
    return false;
  };

  return { ratify, isRatifying: isLoading || isSubmitting, isDisabled, problems };
}

function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' && error.message !== '';
}
