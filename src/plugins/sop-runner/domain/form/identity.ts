/** The identity block and the six header fields. */
import type { Definition } from '../definition';
import type { FormField, IdentityBlock, Standing } from './types';
import { dateInWords, filled, type FormWords } from './words';

export function identityBlock(def: Definition, standing: Standing, showsNip: boolean, words: FormWords): IdentityBlock {
  const { facts, empty } = words;
  const dated = (date: string | null) => (date === null ? empty : dateInWords(date, words.months));
  const nip = def.ratifiedBy?.nip ?? null;
  return {
    office: [def.institution, def.unit, def.subunit ?? ''].filter((line) => line !== ''),
    facts: [
      { label: facts.number, value: def.number || empty },
      { label: facts.createdOn, value: dated(def.createdOn) },
      { label: facts.revisedOn, value: revised(dated(def.revisedOn), standing, words) },
      { label: facts.effectiveOn, value: dated(standing.kind === 'ratified' ? standing.effectiveOn : def.effectiveOn) },
    ],
    ratification: {
      label: facts.ratifiedBy,
      position: def.ratifiedBy?.position ?? '',
      name: def.ratifiedBy?.name ?? '',
      nip: showsNip && nip !== null ? filled(words.nip, { number: nip }) : null,
    },
    title: { label: filled(words.title, { kind: words.kind[def.kind] }), value: def.title || empty },
  };
}

/** The original text has no date of revision. */
function revised(date: string, standing: Standing, words: FormWords): string {
  return standing.kind === 'ratified' && standing.revision > 0 ? filled(words.revised, { date, revision: standing.revision }) : date;
}

/** In the form's order: left and right by turns. */
export function headerFields(def: Definition, { fields }: FormWords): readonly FormField[] {
  const one = (text: string | null) => (text === null ? [] : [text]);
  return [
    { heading: fields.legalBasis, items: def.legalBasis },
    { heading: fields.qualifications, items: def.qualifications },
    { heading: fields.related, items: def.related.map(({ text }) => text) },
    { heading: fields.equipment, items: def.equipment },
    { heading: fields.warning, items: one(def.warning) },
    { heading: fields.recordKeeping, items: one(def.recordKeeping) },
  ];
}
