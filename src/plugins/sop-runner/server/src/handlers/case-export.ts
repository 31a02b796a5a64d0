/** The monitor's cases as a table. */
import type { Core } from '@strapi/strapi';
import { header, lineWriter } from '../csv/cases';
import { WORDS, type Language } from '../csv/words';
import type { Handler } from '../http/admin-route';
import { CsvReply } from '../http/csv';
import { LIST_QUERIES } from '../http/list-queries';
import { parse } from '../http/parse';
import { officeDay } from '../office';
import type { CaseFilter } from '../repositories/case-filter';
import { casePage } from '../repositories/case-list';
import { caseCard, casesFor, momentOf } from './case-list';

/** Cases that are read at a time. */
const BATCH = 500;

/** All cases of a filter, newest first. */
export const exportCases: Handler = async ({ strapi, query }) => {
  const { language = 'id', ...filter } = parse(LIST_QUERIES.export, query);
  const name = `${WORDS[language].file}-${officeDay(strapi, new Date())}.csv`;
  return new CsvReply(name, table(strapi, await casesFor(strapi, filter), language));
};

/** One part for each batch. Which cases are overdue is said as of the beginning. */
async function* table(strapi: Core.Strapi, filter: CaseFilter, language: Language): AsyncGenerator<string> {
  const moment = momentOf(strapi);
  const write = lineWriter(language, moment);
  yield header(language);
  let rows = await casePage(strapi.db.connection, filter, moment, null, BATCH);
  while (rows.length > 0) {
    const cards = await Promise.all(rows.map((row) => caseCard(strapi, row)));
    yield cards.map(write).join('');
    const last = rows.at(-1);
    rows = rows.length < BATCH || last === undefined ? [] : await casePage(strapi.db.connection, filter, moment, last, BATCH);
  }
}
