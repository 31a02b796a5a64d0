export type * from './cases';
export type * from './errors';
export type * from './files';
export type * from './mail';
export type * from './office';
export type * from './forms';
export type * from './sops';
export type * from './tasks';
