import fs from 'node:fs';
import path from 'node:path';

import { REJECTIONS } from '../../../src/plugins/sop-runner/domain/rejection';
import { PROBLEMS } from '../../../src/plugins/sop-runner/domain/problem';
import { CALENDAR_REFUSALS } from '../../../src/plugins/sop-runner/shared/calendar-refusals';
import { POSITION_REFUSALS } from '../../../src/plugins/sop-runner/shared/position-refusals';
import { PUBLISHING_REFUSALS } from '../../../src/plugins/sop-runner/shared/publishing-refusals';
import { adminRefusals } from '../../../src/plugins/sop-runner/admin/src/utils/admin-refusals';
import en from '../../../src/plugins/sop-runner/admin/src/translations/en.json';
import id from '../../../src/plugins/sop-runner/admin/src/translations/id.json';

const ADMIN = path.join(__dirname, '../../../src/plugins/sop-runner/admin/src');

const languages: Record<string, Record<string, string>> = { en, id };
const keys = Object.keys(en);

const source = fs
  .readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => fs.readFileSync(path.join(ADMIN, file), 'utf8'))
  .join('\n');

/** `say(\`refusal.${code}\`)`: all keys with such a beginning are used. */
const usedBeginnings = [...source.matchAll(/`([a-z]\w*(?:\.[a-z]\w*)*\.)\$\{/gi)].map(([, beginning]) => beginning ?? '');
const isUsed = (key: string) => source.includes(`'${key}'`) || usedBeginnings.some((beginning) => key.startsWith(beginning));
const places = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe("the panel's sentences", () => {
  it('are the same in Indonesian and English', () => {
    expect(Object.keys(id).sort()).toEqual([...keys].sort());
  });

  it.each(Object.keys(languages))('are all written in %s', (language) => {
    expect(Object.entries(languages[language] ?? {}).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('fill the same places in both languages', () => {
    const differing = keys.filter((key) => places(languages.en?.[key] ?? '').join() !== places(languages.id?.[key] ?? '').join());
    expect(differing).toEqual([]);
  });

  it('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have no key in the code without a sentence', () => {
    const said = [...source.matchAll(/say\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('cover every refusal and every problem', () => {
    const codes = [
      ...Object.keys(PUBLISHING_REFUSALS).map((code) => `publishing.${code}`),
      ...Object.keys(CALENDAR_REFUSALS).map((code) => `calendar.${code}`),
      ...Object.keys(REJECTIONS).map((code) => `refusal.${code}`),
      ...Object.keys(POSITION_REFUSALS).map((code) => `refusal.${code}`),
      ...Object.keys(PROBLEMS).map((code) => `problem.${code}`),
    ];
    expect(codes.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("are said on Strapi's own screens by the English sentence", () => {
    expect(adminRefusals(id)['apiError.There is no such case.']).toBe('Berkas itu tidak ada.');
    expect(Object.keys(adminRefusals(id)).filter((key) => key.includes('{'))).toEqual([]);
  });
});
