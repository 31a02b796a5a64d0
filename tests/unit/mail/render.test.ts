import { wordsOf } from '../../../src/plugins/sop-runner/server/src/mail/languages';
import { renderHtml, renderText } from '../../../src/plugins/sop-runner/server/src/mail/render';
import { TEMPLATES } from '../../../src/plugins/sop-runner/server/src/mail/types';

describe('filling a template', () => {
  it.each(['id', 'en'] as const)('fails where something it names is missing: %s', (language) => {
    const words = wordsOf(language);
    for (const template of TEMPLATES) {
      expect(() => renderText(words.title[template], {})).toThrow(/not defined/);
      expect(() => renderText(words.lead[template], {})).toThrow(/not defined/);
      expect(() => renderHtml(words.lead[template], { reference: '2026-000042' })).toThrow(/not defined/);
    }
  });
});
