/** Strapi's own screens look an error up as `apiError.<the English sentence>`: so the product's refusals are said there too. */
import { REJECTIONS } from '../../../domain/rejection';
import { CALENDAR_REFUSALS } from '../../../shared/calendar-refusals';
import { HOLDER_REFUSALS } from '../../../shared/position-refusals';
import { PUBLISHING_REFUSALS } from '../../../shared/publishing-refusals';

/** Entries for Strapi's translations: the refusals whose sentences have no places to fill. */
export function adminRefusals(sentences: Readonly<Record<string, string>>): Record<string, string> {
  const known = [
    ...Object.entries(PUBLISHING_REFUSALS).map(([code, english]) => [english, sentences[`publishing.${code}`]] as const),
    ...Object.entries(REJECTIONS).map(([code, english]) => [english, sentences[`refusal.${code}`]] as const),
    ...Object.entries(HOLDER_REFUSALS).map(([code, english]) => [english, sentences[`refusal.${code}`]] as const),
    ...Object.entries(CALENDAR_REFUSALS).map(([code, english]) => [english, sentences[`calendar.${code}`]] as const),
  ];
  return Object.fromEntries(
    known.flatMap(([english, said]) => (said === undefined || english.includes('{') ? [] : [[`apiError.${english}`, said]])),
  );
}
