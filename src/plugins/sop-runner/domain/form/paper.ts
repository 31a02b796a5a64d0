/** The papers that offices print forms on, lying. F4 (folio) is the usual one for archives; its size is 210 x 330 mm. */
export type PaperName = 'a4' | 'f4';

/** Sizes in points; `css` for browsers. */
export interface Paper {
  readonly name: PaperName;
  readonly width: number;
  readonly height: number;
  readonly css: string;
}

export const PAPERS: Readonly<Record<PaperName, Paper>> = {
  a4: { name: 'a4', width: 841.89, height: 595.28, css: '297mm 210mm' },
  f4: { name: 'f4', width: 935.43, height: 595.28, css: '330mm 210mm' },
};

/** The foot of a page holds revision, hash, QR code and page number. */
export const MARGIN = { side: 28, top: 28, bottom: 46 } as const;

/** Sizes of the table are whole multiples of this (4 pixels), so that a browser rounds none and the drawing meets its rows. */
export const UNIT = 3;

export const upToUnit = (size: number): number => Math.ceil(size / UNIT) * UNIT;
export const downToUnit = (size: number): number => Math.floor(size / UNIT) * UNIT;
