import { comfort, layout, toSvg } from '../../../src/plugins/sop-runner/domain/flowchart';
import { RKT } from '../support/rkt';

const heads = { number: 'No.', activity: 'Kegiatan', roles: 'Pelaksana' };
const roles = RKT.roles.map(({ name }) => name);

/** The words of a drawing, without its title and description. */
const written = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word).join(' ');

describe('a flowchart in a table of its own', () => {
  it('has rows that hold long activities whole', () => {
    const activity = `${'Menyiapkan bahan dan data dukung serta '.repeat(12)}selesai`;
    const sop = { ...RKT, steps: RKT.steps.map((step) => ({ ...step, activity })) };
    const drawn = (sizes: Parameters<typeof layout>[1]) =>
      written(toSvg(layout(sop, sizes), { title: '', desc: '', table: { heads, roles, activities: sop.steps.map(() => activity) } }));
    expect(drawn(comfort(sop, { activities: true })).match(/selesai/g)).toHaveLength(RKT.steps.length);
    expect(drawn(comfort(sop))).toContain('…');
  });

  it('leaves the activities out where there is no room for them', () => {
    const words = written(toSvg(layout(RKT, comfort(RKT)), { title: '', desc: '', table: { heads, roles, activities: null } }));
    expect(words).toContain('Pelaksana');
    expect(words).not.toContain('Kegiatan');
  });
});
