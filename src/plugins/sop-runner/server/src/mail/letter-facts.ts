/** What a letter says, read at the time of sending. */
import type { Core } from '@strapi/strapi';
import { officeDay } from '../office';
import { absenceById } from '../repositories/absences';
import { NAME } from '../repositories/colleagues';
import { openTasksOf, type OpenTask } from '../repositories/person-tasks';
import { definitionOf } from '../repositories/revisions';
import { selectOne } from '../repositories/sql';
import { languageOf } from './languages';
import type { PersonalLetter } from './letter';
import type { Language } from './types';

interface To {
  readonly address: string;
  readonly language: Language;
  readonly name: string;
}

/** A task as a letter lists it. */
export interface ListedTask extends Pick<OpenTask, 'reference' | 'step' | 'dueAt'> {
  readonly activity: string;
}

export type LetterFacts = To &
  (
    | {
        readonly kind: 'substitute' | 'absent';
        readonly absent: string;
        readonly substitute: string;
        readonly from: string;
        readonly until: string;
        readonly positions: readonly string[];
        readonly tasks: readonly ListedTask[];
        /** How many there are in all. */
        readonly open: number;
      }
    | { readonly kind: 'invitation'; readonly token: string }
  );

/** A letter lists so many tasks. */
const LISTED = 20;

/** Undefined where there is nothing to say any more: the account is gone, the absence over, the password chosen. */
export async function letterFacts(strapi: Core.Strapi, letter: PersonalLetter): Promise<LetterFacts | undefined> {
  return letter.kind === 'invitation' ? invitation(strapi, letter.user) : absence(strapi, letter.kind, letter.absence);
}

interface Account {
  readonly address: string;
  readonly language: string | null;
  readonly name: string;
  readonly token: string | null;
  readonly isBlocked: boolean;
}

function accountOf(strapi: Core.Strapi, user: number): Promise<Account | undefined> {
  const text = `select u.email as address, u.prefered_language as language, ${NAME} as name, u.registration_token as token,
    u.blocked is true as "isBlocked" from admin_users u where u.id = :user`;
  return selectOne(strapi.db.connection, text, { user });
}

async function invitation(strapi: Core.Strapi, user: number): Promise<LetterFacts | undefined> {
  const account = await accountOf(strapi, user);
  if (account === undefined || account.token === null || account.isBlocked) return undefined;
  return { kind: 'invitation', ...to(account), token: account.token };
}

async function absence(strapi: Core.Strapi, kind: 'substitute' | 'absent', id: number): Promise<LetterFacts | undefined> {
  const sql = strapi.db.connection;
  const today = officeDay(strapi, new Date());
  const row = await absenceById(sql, id);
  if (row === undefined || row.endedAt !== null || row.until < today) return undefined;
  const [absent, substitute] = [await accountOf(strapi, row.user), await accountOf(strapi, row.substitute)];
  const account = kind === 'absent' ? absent : substitute;
  if (absent === undefined || substitute === undefined || account === undefined || account.isBlocked) return undefined;
  const { tasks, positions } = await openTasksOf(sql, row.user, row.from);
  const listed = await Promise.all(
    tasks.slice(0, LISTED).map(async ({ revisionId, reference, step, dueAt }) => {
      const definition = await definitionOf(strapi, sql, revisionId);
      return { reference, step, dueAt, activity: definition.steps[step - 1]?.activity ?? '' };
    }),
  );
  const { from, until } = row;
  return {
    kind,
    ...to(account),
    absent: absent.name,
    substitute: substitute.name,
    from,
    until,
    positions,
    tasks: listed,
    open: tasks.length,
  };
}

function to({ address, language, name }: Account): To {
  return { address, language: languageOf(language), name };
}
