import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly documents: readonly string[];
  readonly ticked: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Documents to tick one by one. Nothing where the SOP names none at this symbol. */
export function Ticks({ legend, hint, documents, ticked, isDisabled, onChange }: Props) {
  if (documents.length === 0) return null;
  const change = (document: string, isTicked: boolean) =>
    onChange(documents.filter((each) => (each === document ? isTicked : ticked.includes(each))));
  return (
    <Box tag="fieldset" borderStyle="none" padding={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold" padding={0}>
        {legend}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
        {hint}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {documents.map((document) => (
          <Checkbox
            key={document}
            checked={ticked.includes(document)}
            disabled={isDisabled}
            onCheckedChange={(isTicked) => change(document, isTicked === true)}
          >
            {document}
          </Checkbox>
        ))}
      </Flex>
    </Box>
  );
}
