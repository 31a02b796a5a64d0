/**
 * The flowchart of a form as data: shapes with coordinates, one list a printed page, that React, SVG and PDF draw alike.
 * Coordinates are points; on each page y = 0 is the top of its first row and x = 0 the left border of the first position's column.
 */
import type { Address } from '../definition';
import type { Problem } from '../problem';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Four of the form's five symbols; the fifth, the arrow, is a `line`. */
export type SymbolKind = 'capsule' | 'box' | 'diamond' | 'pentagon';

/** What a case can light up: the symbol of an address. Capsules of a branch to the end and pentagons have no address. */
export interface SymbolShape extends Rect {
  readonly kind: SymbolKind;
  /** Unique on its page: `4.2`, `4.2.end`, `A.out`, `A.in`. */
  readonly id: string;
  readonly address: Address | null;
  /** The letter of a pentagon. */
  readonly text: string | null;
}

/** A line from border to border, in right angles; without an arrow it joins symbols done together. */
export interface LineShape {
  readonly kind: 'line';
  readonly id: string;
  /** Ids of the symbols it joins. */
  readonly from: string;
  readonly to: string;
  /** The symbol left and the symbol reached, over page breaks too. */
  readonly source: Address;
  readonly target: Address | 'end';
  readonly points: readonly Point[];
  readonly arrow: boolean;
}

/** The word at a branch (Ya / Tidak); `size` is its font size. */
export interface LabelShape extends Rect {
  readonly kind: 'label';
  /** Id of the line it names. */
  readonly line: string;
  readonly text: string;
  readonly size: number;
}

export type Shape = SymbolShape | LineShape | LabelShape;

/** A column of the form as laid out. */
export interface Column {
  readonly role: string;
  readonly x: number;
  readonly width: number;
}

/** A row of the form as laid out. */
export interface Row {
  readonly step: number;
  readonly y: number;
  readonly height: number;
}

export interface Page {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly width: number;
  /** Height of the rows; pentagons stand in strips above (`top` < 0) and below (`bottom` > `height`). */
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly shapes: readonly Shape[];
}

export interface Flowchart {
  readonly pages: readonly Page[];
  /** What could not be drawn as the definition has it. */
  readonly problems: readonly Problem[];
}

/** Rows printed on one page, by number, both ends included. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** What the form's table decides. Missing sizes get the usual ones; missing pages mean one page. */
export interface LayoutOptions {
  /** Width of each position's column, in the order of `definition.roles`. */
  readonly columns?: readonly number[];
  /** Height of each row, in order. */
  readonly rows?: readonly number[];
  readonly pages?: readonly PageRange[];
  /** Font size of labels. */
  readonly labelSize?: number;
}

export const isSymbol = (shape: Shape): shape is SymbolShape => shape.kind !== 'line' && shape.kind !== 'label';
export const isLine = (shape: Shape): shape is LineShape => shape.kind === 'line';
export const isLabel = (shape: Shape): shape is LabelShape => shape.kind === 'label';
