import absence from './absence/schema.json';
import actor from './actor/schema.json';
import counter from './counter/schema.json';
import digest from './digest/schema.json';
import event from './event/schema.json';
import file from './file/schema.json';
import notification from './notification/schema.json';
import preference from './preference/schema.json';
import revision from './revision/schema.json';
import revisionLog from './revision-log/schema.json';
import task from './task/schema.json';

/** What only the engine writes; absences are kept through the panel. */
export default {
  absence: { schema: absence },
  actor: { schema: actor },
  counter: { schema: counter },
  digest: { schema: digest },
  event: { schema: event },
  file: { schema: file },
  notification: { schema: notification },
  preference: { schema: preference },
  revision: { schema: revision },
  'revision-log': { schema: revisionLog },
  task: { schema: task },
};
