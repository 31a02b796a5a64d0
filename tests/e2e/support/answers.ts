import type { APIResponse } from '@playwright/test';

/** What the product answers; throws where it refuses. The type is the contract's word, as in the panel. */
export const answerOf = async <Answer>(asked: Promise<APIResponse>): Promise<Answer> => {
  const answer = await asked;
  if (!answer.ok()) throw new Error(`${answer.status()} ${answer.url()}: ${await answer.text()}`);
  const body: Answer = await answer.json();
  return body;
};

/** A text as a regular expression takes it. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
