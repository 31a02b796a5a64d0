import { keptAnswers } from '../rest/answers';
import clearRefusals from './clear-refusals';
import noLeftovers from './no-leftovers';
import uploads from './uploads';

/** Named in config/middlewares.ts, and the last in the routes of SOPs. */
export default { ...clearRefusals, ...uploads, ...noLeftovers, 'kept-answers': keptAnswers };
