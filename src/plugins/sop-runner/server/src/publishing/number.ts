/** An SOP's number is its own: drafts and ratified texts of other SOPs may not have it. */
import { UID } from '../../../shared/ids';
import { isNumberTaken } from './check';
import { numberRefused } from './refusal';
import { onSide } from './rows';
import type { SopAct } from './sop-acts';

type Act = (act: SopAct) => Promise<unknown>;

/** Refuses a number that another SOP has, before the act and where two are written at the same moment. */
export function withOwnNumber(act: Act): Act {
  return async (context) => {
    const { strapi, call, documentId } = context;
    const asked = call.params.data?.number;
    const number = typeof asked === 'string' ? asked.trim() : null;
    // Empty numbers are null, which the unique index leaves alone.
    if (number !== null) call.params = { ...call.params, data: { ...call.params.data, number: number || null } };
    if (call.action === 'clone') {
      const source: { number: string | null } | null = await strapi.db
        .query(UID.sop)
        .findOne({ select: ['number'], where: { documentId, ...onSide('draft') } });
      if (source?.number && (number === null || number === source.number)) throw numberRefused('Give the copy a number of its own.');
    }
    if (number !== null && (await isNumberTaken(strapi, number, call.action === 'clone' ? null : documentId)))
      throw numberRefused(taken(number));
    try {
      return await act(context);
    } catch (error) {
      throw isNumberClash(error) ? numberRefused(taken(number ?? '')) : error;
    }
  };
}

const taken = (number: string): string => `Another SOP has the number ${number}.`;

function isNumberClash(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'constraint' in error && String(error.constraint).startsWith('sop_runner_sops_number')
  );
}
