import { layout, toSvg } from '../../../src/plugins/sop-runner/domain/flowchart';
import { RKT } from '../support/rkt';

const symbols = (svg: string): string[] =>
  [...svg.matchAll(/class="symbol ([^"]+)" data-symbol="([^"]+)"/g)].map(([, look, id]) => `${id} ${look}`);

describe('lighting up where a case is', () => {
  const chart = layout(RKT);

  it('marks the current symbols and those done', () => {
    const svg = toSvg(chart, {
      title: 'RKT',
      desc: '',
      highlight: {
        current: [
          { step: 3, node: 1 },
          { step: 3, node: 2 },
        ],
        done: [
          { step: 1, node: 1 },
          { step: 2, node: 1 },
        ],
      },
    });
    expect(symbols(svg)).toEqual([
      '1.1 capsule done',
      '2.1 box done',
      '3.1 box current',
      '3.2 box current',
      '4.1 box',
      '5.1 diamond',
      '5.1.end capsule',
    ]);
  });

  it('writes the initials of who did it into the symbol, and all that is told of it as its title', () => {
    const notes = new Map([['1.1', { told: '1.1 <Sesdep>\nSelesai', initials: 'S' }]]);
    const svg = toSvg(chart, { title: 'RKT', desc: '', highlight: { current: [], done: [{ step: 1, node: 1 }], notes } });
    const [, first = ''] = /data-symbol="1\.1">(.*?)<\/g>/s.exec(svg) ?? [];
    expect(first).toContain('<title>1.1 &lt;Sesdep&gt;\nSelesai</title>');
    expect(first).toMatch(/<polyline.*<text[^>]*>S<\/text>$/);
  });

  it('leaves out initials that have no room', () => {
    const notes = new Map([['1.1', { told: '', initials: 'TERLALUPANJANG' }]]);
    const svg = toSvg(chart, { title: 'RKT', desc: '', highlight: { current: [], done: [{ step: 1, node: 1 }], notes } });
    expect(svg).not.toContain('TERLALUPANJANG');
  });

  it('marks nothing without a case', () => {
    expect(toSvg(chart, { title: 'RKT', desc: '' })).not.toMatch(/ current| done/);
  });

  it('writes title and description as text, whatever they contain', () => {
    const svg = toSvg(chart, { title: '<script>"&\u0000', desc: "a < b & 'c'" });
    expect(svg).toContain("<title>&lt;script&gt;&quot;&amp; </title><desc>a &lt; b &amp; 'c'</desc>");
  });

  it('draws one page alone', () => {
    const pages = layout(RKT, {
      pages: [
        { from: 1, to: 3 },
        { from: 4, to: 5 },
      ],
    });
    expect(symbols(toSvg(pages, { title: 'RKT', desc: '', page: 1 }))).toEqual([
      '4.1 box',
      '5.1 diamond',
      '5.1.end capsule',
      'A.in pentagon',
    ]);
  });
});
