module.exports = require('../../../dist/src/plugins/sop-runner/server/src');
