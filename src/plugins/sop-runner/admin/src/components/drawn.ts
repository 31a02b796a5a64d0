import * as React from 'react';

import type { Element } from '../../../domain/flowchart';

/** The drawing's tree as React elements; `extra` are properties of the outermost one. */
export function drawn({ tag, attributes, children }: Element, extra: React.SVGProps<SVGSVGElement> = {}): React.ReactElement {
  const inner = children.map((child) => (typeof child === 'string' ? child : drawn(child)));
  return React.createElement(tag, { ...attributes, ...extra }, ...inner);
}
