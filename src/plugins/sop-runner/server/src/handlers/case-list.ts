/** Lists of cases: the monitor, and one's own. */
import type { Core } from '@strapi/strapi';
import type { CaseCard, CaseFilter as Asked, CasePage, GetCaseChoices, ListCases, ListMyCases } from '../../../shared/contracts';
import type { Call, Handler } from '../http/admin-route';
import { readCursor, writeCursor } from '../http/cursor';
import { LIST_QUERIES } from '../http/list-queries';
import { parse } from '../http/parse';
import { officeTimeZone } from '../office';
import { knownActor } from '../repositories/actors';
import { caseChoices } from '../repositories/case-choices';
import type { CaseFilter, Moment } from '../repositories/case-filter';
import { caseCount, casePage, lateness, type CaseRow } from '../repositories/case-list';
import { definitionOf } from '../repositories/revisions';
import { personName, roleName } from './people';

const PAGE = 50;

/** Now, at the office. */
export function momentOf(strapi: Core.Strapi): Moment {
  return { now: new Date().toISOString(), timeZone: officeTimeZone(strapi) };
}

/** All cases of a filter. */
export const listCases: Handler = async (call): Promise<ListCases['response']> => {
  const { after, ...filter } = parse(LIST_QUERIES.cases, call.query);
  return page(call, await casesFor(call.strapi, filter), after);
};

/** The filter as it is looked up. */
export async function casesFor(strapi: Core.Strapi, { overdue, ...filter }: Asked): Promise<CaseFilter> {
  return overdue === undefined ? filter : { ...filter, overdue: await lateness(strapi.db.connection, momentOf(strapi)) };
}

/** Cases that the person started. Who never acted has no row as an actor, and started none. */
export const listMyCases: Handler = async (call): Promise<ListMyCases['response']> => {
  const { after, ...filter } = parse(LIST_QUERIES.mine, call.query);
  const startedBy = (await knownActor(call.strapi.db.connection, call.doer.userId)) ?? 0;
  return page(call, { ...filter, startedBy }, after);
};

export const getCaseChoices: Handler = ({ strapi }): Promise<GetCaseChoices['response']> => caseChoices(strapi.db.connection);

async function page({ strapi }: Call, filter: CaseFilter, after: string | undefined): Promise<CasePage> {
  const sql = strapi.db.connection;
  const moment = momentOf(strapi);
  const rows = await casePage(sql, filter, moment, readCursor(after), PAGE + 1);
  const count = await caseCount(sql, filter, moment);
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    cases: await Promise.all(shown.map((row) => caseCard(strapi, row))),
    count,
    next: rows.length > PAGE && last !== undefined ? writeCursor(last) : null,
  };
}

/** A case in a list, with its names from the text that it runs. */
export async function caseCard(strapi: Core.Strapi, row: CaseRow): Promise<CaseCard> {
  const { reference, subject, unit, status, urgent, confidential, step, openedAt, taskDueAt, dueAt, startedAt, finishedAt } = row;
  const definition = await definitionOf(strapi, strapi.db.connection, row.revisionId);
  return {
    ...{ reference, subject, unit, status, urgent, confidential, step, openedAt, taskDueAt, dueAt, startedAt, finishedAt },
    sopTitle: definition.title,
    steps: definition.steps.length,
    nowWith: row.roles.map((key) => roleName(definition, key)),
    startedBy: personName(definition, row.starter, null, null),
  };
}
