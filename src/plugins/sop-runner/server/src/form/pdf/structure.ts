/** The structure tree of a PDF (ISO 32000-1, 14.8): headings, paragraphs, tables with their cells, figures, in reading order. */
import type { CellTag, RowTag, Tag } from './tags';

/** What is used of PDFKit's marked content and structure. */
export interface Element {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: Element | Content): Element;
  end(): void;
}
export interface Content {
  readonly refs: readonly unknown[];
}
export interface Marker {
  struct(type: string, options?: { readonly alt?: string }): Element;
  addStructure(element: Element): void;
  markContent(tag: 'Artifact', options: { readonly type: 'Layout' }): void;
  markStructureContent(tag: string): Content;
  endMarkedContent(): void;
}

export class Structure {
  private readonly root: Element;
  private readonly tables = new Map<object, Element>();
  private readonly rows = new Map<RowTag, readonly Element[]>();
  private readonly blocks = new Map<Tag, Element>();

  constructor(private readonly pdf: Marker) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  /** Draws what only dresses the page. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws a line of text where its tag says it belongs; a text without one is a paragraph. */
  line(tag: Tag, draw: () => void): void {
    if (tag.kind === 'artifact') return this.artifact(draw);
    const parent = tag.kind === 'cell' ? this.cell(tag.row, tag.column) : this.block(tag, tag.type);
    this.marked(parent, tag.kind === 'cell' ? 'P' : tag.type, draw);
  }

  /** Draws a picture that says `alt`. */
  figure(alt: string, draw: () => void): void {
    const element = this.pdf.struct('Figure', { alt });
    this.root.add(element);
    this.marked(element, 'Figure', draw);
  }

  end(): void {
    this.root.end();
  }

  private marked(parent: Element, type: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(type);
    draw();
    this.pdf.endMarkedContent();
    parent.add(content);
  }

  private block(tag: Tag, type: string): Element {
    return kept(this.blocks, tag, () => this.added(this.root, this.pdf.struct(type)));
  }

  private cell(row: RowTag, column: number): Element {
    const cells = kept(this.rows, row, () => {
      const table = kept(this.tables, row.table, () => this.added(this.root, this.pdf.struct('Table')));
      const line = this.added(table, this.pdf.struct('TR'));
      return row.cells.map((cell) => this.added(line, this.newCell(cell)));
    });
    return cells[column] ?? this.block({ kind: 'block', type: 'P' }, 'P');
  }

  private newCell({ scope, rowSpan, colSpan, alt }: CellTag): Element {
    const cell = this.pdf.struct(scope === undefined ? 'TD' : 'TH', alt === undefined ? {} : { alt });
    const attributes = { ...(scope && { Scope: scope }), ...(rowSpan && { RowSpan: rowSpan }), ...(colSpan && { ColSpan: colSpan }) };
    if (Object.keys(attributes).length > 0) cell.dictionary.data['A'] = { O: 'Table', ...attributes };
    return cell;
  }

  private added(parent: Element, child: Element): Element {
    parent.add(child);
    return child;
  }
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
