import { POSITION_REFUSALS, type PositionRefusalCode } from '../../../shared/position-refusals';

/** What the sentence of a refusal may name, and the mistakes of an imported table. */
export type PositionRefusalDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** A change of people, positions or absences that is not made, with the reason. Nothing has changed. */
export class PositionRefusal extends Error {
  constructor(
    readonly code: PositionRefusalCode,
    readonly details: PositionRefusalDetails = {},
  ) {
    super(POSITION_REFUSALS[code]);
    this.name = 'PositionRefusal';
  }
}
