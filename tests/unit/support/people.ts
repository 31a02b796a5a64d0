/** Persons, named by their position; the numbers are their rows in the `actor` table. */
import { holds } from './office';

export const SESDEP = 1;
export const KABAG_PE = 2;
export const KASUBBAG_PP = 3;
export const PELAKSANA_JP = 4;
export const PELAKSANA_JP_2 = 5;

export const RKT_STAFF = [
  holds(SESDEP, 'sesdep'),
  holds(KABAG_PE, 'kabag-pe'),
  holds(KASUBBAG_PP, 'kasubbag-pp'),
  holds(PELAKSANA_JP, 'pelaksana-jp'),
  holds(PELAKSANA_JP_2, 'pelaksana-jp'),
];

export const STAF = 11;
export const STAF_2 = 12;
export const KASUBBAG = 13;
export const KABAG = 14;
export const KABAG_PLT = 15;
export const ARSIPARIS = 16;
/** Holds no position of the SOP. */
export const OUTSIDER = 99;

export const SURAT_STAFF = [
  holds(STAF, 'staf'),
  holds(STAF_2, 'staf'),
  holds(KASUBBAG, 'kasubbag'),
  holds(KABAG, 'kabag'),
  holds(KABAG_PLT, 'kabag', 'plt'),
  holds(ARSIPARIS, 'arsiparis'),
];
