import { errors } from '@strapi/utils';

/** The content API has no business with cases: everyone is told so, whatever they bring. */
export default function neverServed(): never {
  throw new errors.PolicyError('Cases are not served over REST; they are run in the Run SOP panel.', { code: 'NEVER_SERVED' });
}
