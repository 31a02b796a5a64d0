/** The panel's requests, gathered from their areas. */
export * from './cases';
export * from './files';
export * from './lists';
export * from './mails';
export * from './office';
export * from './sops';
