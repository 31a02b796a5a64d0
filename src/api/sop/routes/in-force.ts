export default {
  routes: [{ method: 'GET', path: '/sops/:documentId/in-force', handler: 'api::sop.sop.inForce' }],
};
