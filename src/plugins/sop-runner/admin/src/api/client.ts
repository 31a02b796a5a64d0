/** The panel's requests, gathered from their areas. */
export * from './calendar';
export * from './absences';
export * from './cases';
export * from './evidence';
export * from './files';
export * from './lists';
export * from './mails';
export * from './office';
export * from './reassignments';
export * from './preferences';
export * from './people';
export * from './sops';
