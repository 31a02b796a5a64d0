/** Whole drawings, compared with the files in `golden/`. Look at a new drawing, then write it: `UPDATE_GOLDEN=1 npx jest …`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contoh } from '../../../database/seeds/sops/contoh';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import { comfort, inWords, layout, toSvg } from '../../../src/plugins/sop-runner/domain/flowchart';
import { FLOW_WORDS } from '../../../src/plugins/sop-runner/shared/flow-words';
import { CORPUS } from '../support/corpus';
import { PENETAPAN_KINERJA } from '../support/penetapan-kinerja';
import { RKT } from '../support/rkt';
import { SURAT_KELUAR } from '../support/surat-keluar';

function drawn(def: Definition, options = {}): string {
  const svg = toSvg(layout(def, { ...comfort(def), ...options }), {
    title: def.title,
    desc: inWords(def, FLOW_WORDS.id).join(' '),
    table: {
      heads: { number: 'No.', activity: 'Kegiatan', roles: 'Pelaksana' },
      roles: def.roles.map((role) => role.name),
      activities: def.steps.map((step) => step.activity),
    },
  });
  return `${svg.replace(/></g, '>\n<')}\n`;
}

function golden(name: string, svg: string): string {
  const file = path.join(__dirname, 'golden', `${name}.svg`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, svg);
  return readFileSync(file, 'utf8');
}

describe('drawing the SOPs there are', () => {
  it.each([
    ['rkt', RKT],
    ['penetapan-kinerja', PENETAPAN_KINERJA],
    ['surat-keluar', SURAT_KELUAR],
    ['contoh', contoh],
  ])('draws %s as in its golden file', (name, def) => {
    const svg = drawn(def);
    expect(svg).toBe(golden(name, svg));
  });

  it.each(CORPUS.map((form) => [form.file, form] as const))('draws form %s of the corpus as in its golden file', (file, form) => {
    const svg = drawn(form.definition, form);
    expect(svg).toBe(golden(`corpus-${file}`, svg));
  });
});
