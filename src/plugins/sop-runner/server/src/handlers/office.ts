/** What the panel needs to know about the office. */
import type { GetOffice } from '../../../shared/contracts';
import type { Handler } from '../http/admin-route';
import { officeTimeZone } from '../office';

export const getOffice: Handler = ({ strapi }): Promise<GetOffice['response']> => Promise.resolve({ timeZone: officeTimeZone(strapi) });
