import clearRefusals from './clear-refusals';
import noLeftovers from './no-leftovers';
import uploads from './uploads';

/** Named in config/middlewares.ts. */
export default { ...clearRefusals, ...uploads, ...noLeftovers };
