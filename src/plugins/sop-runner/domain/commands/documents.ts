/** *Kelengkapan* and *Output*: inputs are ticked at the first place of a row, outputs named at its last. */
import type { Definition } from '../definition';
import { firstOf, stepAt, type Place } from '../flow';
import { Rejection } from '../rejection';

/** The inputs that every task of the place must tick. */
export function inputsDue(def: Definition, place: Place): readonly string[] {
  const { step, node } = firstOf(place);
  return node === 1 ? stepAt(def, step).inputs : [];
}

/** The outputs that every task of the place must name, unless the work is sent back. */
export function outputsDue(def: Definition, place: Place): readonly string[] {
  const { nodes, outputs } = stepAt(def, firstOf(place).step);
  return place.at(-1)?.node === nodes.length ? outputs : [];
}

/** The inputs in the form's order. Throws UNKNOWN_INPUT, INPUTS_MISSING. */
export function checkedInputs(due: readonly string[], ticked: readonly string[]): readonly string[] {
  const inputs = without(ticked, due);
  if (inputs.length > 0) throw new Rejection('UNKNOWN_INPUT', { inputs });
  const missing = without(due, ticked);
  if (missing.length > 0) throw new Rejection('INPUTS_MISSING', { inputs: missing });
  return due;
}

/** The outputs in the form's order. Work that is sent back may lack some. Throws UNKNOWN_OUTPUT, OUTPUTS_MISSING. */
export function namedOutputs(due: readonly string[], named: readonly string[], isReturn: boolean): readonly string[] {
  const outputs = without(named, due);
  if (outputs.length > 0) throw new Rejection('UNKNOWN_OUTPUT', { outputs });
  const missing = without(due, named);
  if (missing.length > 0 && !isReturn) throw new Rejection('OUTPUTS_MISSING', { outputs: missing });
  return without(due, missing);
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((one) => !some.includes(one));
}
