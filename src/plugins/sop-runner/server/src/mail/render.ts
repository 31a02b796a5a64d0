/** Handlebars, strict: a template that names something missing fails instead of mailing a gap. */
import type Handlebars from 'handlebars';

let engine: typeof Handlebars | undefined;

/** Loaded with the first mail: a server that sends none does without. */
function engineOf(): typeof Handlebars {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  engine ??= (require('handlebars') as typeof Handlebars).create();
  return engine;
}

export type Rendering = (facts: object) => string;

const compiled = new Map<string, Rendering>();

function compile(template: string, noEscape: boolean): Rendering {
  const key = `${noEscape ? 'text' : 'html'}:${template}`;
  const known = compiled.get(key);
  if (known) return known;
  const rendering: Rendering = engineOf().compile(template, { strict: true, noEscape });
  compiled.set(key, rendering);
  return rendering;
}

/** Fills a template for plain text: values appear as they are. Throws where the template names what `facts` lacks. */
export function renderText(template: string, facts: object): string {
  return compile(template, true)(facts);
}

/** Fills a template for HTML: markup inside values is shown, not obeyed. Throws as `renderText` does. */
export function renderHtml(template: string, facts: object): string {
  return compile(template, false)(facts);
}

/** One line for a mail header: line breaks and control characters would start a header of their own. */
export function headerLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** At most `length` characters, cut at a word. */
export function shorten(text: string, length: number): string {
  const line = headerLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined)}…`;
}
