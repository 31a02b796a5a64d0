import * as React from 'react';

import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly documents: readonly string[];
  /** Those that have a box; the others are named only. */
  readonly tickable: readonly string[];
  readonly ticked: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (ticked: readonly string[]) => void;
  /** Beside the legend. */
  readonly action?: React.ReactNode;
  /** Frames the row of one document; the row is its word alone without. */
  readonly frame?: (document: string, row: React.ReactNode) => React.ReactNode;
  readonly children?: React.ReactNode;
}

/** Documents to tick one by one, each with what belongs to it. Nothing where the SOP names none at this symbol. */
export function Ticks({
  legend,
  hint,
  documents,
  tickable,
  ticked,
  isDisabled,
  onChange,
  action,
  frame = (_, row) => row,
  children,
}: Props) {
  const name = React.useId();
  if (documents.length === 0 && !children && !action) return null;
  const change = (document: string, isTicked: boolean) =>
    onChange(tickable.filter((each) => (each === document ? isTicked : ticked.includes(each))));
  return (
    <Box role="group" aria-labelledby={name} style={{ minWidth: 0 }}>
      <Flex justifyContent="space-between" alignItems="center" gap={2}>
        <Typography id={name} variant="pi" fontWeight="bold">
          {legend}
        </Typography>
        {action}
      </Flex>
      {tickable.length > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={1}>
          {hint}
        </Typography>
      )}
      <Flex direction="column" alignItems="stretch" gap={1}>
        {documents.map((document) => (
          <div key={document}>
            {frame(
              document,
              tickable.includes(document) ? (
                <Checkbox
                  checked={ticked.includes(document)}
                  disabled={isDisabled}
                  onCheckedChange={(isTicked) => change(document, isTicked === true)}
                >
                  {document}
                </Checkbox>
              ) : (
                <Typography>{document}</Typography>
              ),
            )}
          </div>
        ))}
      </Flex>
      {children}
    </Box>
  );
}
