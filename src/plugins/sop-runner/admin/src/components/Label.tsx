import { Status, Typography } from '@strapi/design-system';

export type LabelColour = 'danger' | 'neutral' | 'primary' | 'secondary' | 'success' | 'warning';

/** A state in a coloured frame, written as a sentence is (the design system's Badge writes capitals, and its amber on cream is too pale to read). */
export function Label({ colour, children }: { readonly colour: LabelColour; readonly children: string }) {
  return (
    <Status variant={colour} size="S">
      <Typography variant="pi" fontWeight="bold" textColor={colour === 'warning' ? 'neutral800' : undefined}>
        {children}
      </Typography>
    </Status>
  );
}
