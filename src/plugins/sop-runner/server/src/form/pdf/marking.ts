/**
 * Gives pdfmake's pages their structure. pdfmake declares a PDF as tagged and marks nothing; its renderer draws one item after the
 * other, and each is marked here as it is drawn. Tied to pdfmake 0.3.11; the tests read the structure back.
 */
import { ARTIFACT, type Tag } from './tags';
import { Structure, type Marker } from './structure';

interface Renderer {
  readonly pdfDocument: Marker;
  readonly renderPages: (this: Renderer, pages: unknown) => void;
  readonly renderLine: (this: Renderer, line: Line, x: number, y: number) => void;
  readonly renderVector: (this: Renderer, vector: unknown) => void;
  readonly renderSVG: (this: Renderer, svg: { readonly alt?: string }) => void;
  readonly renderWatermark: (this: Renderer, page: unknown) => void;
}

interface Line {
  readonly inlines: readonly { readonly text: string; readonly tag?: Tag }[];
}

const PARAGRAPH: Tag = { kind: 'block', type: 'P' };
const structures = new WeakMap<Renderer, Structure>();

/** To be called once, before the first PDF. */
export function markContent(): void {
  // The renderer has no types, and is no part of what pdfmake exports.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { prototype } = (require('pdfmake/js/Renderer') as { readonly default: { readonly prototype: Renderer } }).default;
  const { renderPages, renderLine, renderVector, renderSVG, renderWatermark } = prototype;
  const structureOf = (renderer: Renderer): Structure => structures.get(renderer) ?? new Structure(renderer.pdfDocument);
  Object.assign(prototype, {
    renderPages(this: Renderer, pages: unknown) {
      const structure = structureOf(this);
      structures.set(this, structure);
      renderPages.call(this, pages);
      structure.end();
    },
    renderLine(this: Renderer, line: Line, x: number, y: number) {
      // Lines without words only make room.
      const isEmpty = line.inlines.every(({ text }) => text.trim() === '');
      const tag = isEmpty ? ARTIFACT : (line.inlines[0]?.tag ?? PARAGRAPH);
      structureOf(this).line(tag, () => renderLine.call(this, line, x, y));
    },
    renderVector(this: Renderer, vector: unknown) {
      structureOf(this).artifact(() => renderVector.call(this, vector));
    },
    renderSVG(this: Renderer, svg: { readonly alt?: string }) {
      const draw = () => renderSVG.call(this, svg);
      if (svg.alt === undefined) structureOf(this).artifact(draw);
      else structureOf(this).figure(svg.alt, draw);
    },
    renderWatermark(this: Renderer, page: unknown) {
      structureOf(this).artifact(() => renderWatermark.call(this, page));
    },
  });
}
