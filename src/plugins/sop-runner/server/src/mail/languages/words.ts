import type { Template } from '../types';

/** All words of the mails in one language. `title` and `lead` are Handlebars templates over `Facts` (see `compose.ts`). */
export interface Words {
  readonly locale: string;
  /** Subject line around a title. */
  readonly subject: string;
  readonly title: Readonly<Record<Template, string>>;
  readonly lead: Readonly<Record<Template, string>>;
  readonly capacity: { readonly plt: string; readonly plh: string };
  readonly labels: Readonly<
    Record<'mark' | 'inputs' | 'files' | 'note' | 'reason' | 'missing' | 'due' | 'subject' | 'sop' | 'vacant' | 'since' | 'holder', string>
  >;
  /** *Sifat* of a case that is no ordinary one. */
  readonly marks: { readonly urgent: string; readonly confidential: string };
  /** A position whose task nobody received. */
  readonly notReceived: string;
  /** For a person whose name was erased. */
  readonly somebody: string;
  readonly and: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly open: string;
  readonly footer: string;
}
