/** The product serving in this process, and answering what the process that started it asks over the channel between them. */
import { once } from 'node:events';

/**
 * Loads and serves until it is told to stop or left alone.
 * @param {object} strapi made and not loaded
 * @param {Record<string, (about: any) => unknown>} answers by what is asked; one that throws answers its fault
 * @param {() => void} [prepare] what is added before the server mounts its routes
 */
export const answering = async (strapi, answers, prepare = () => undefined) => {
  process.on('disconnect', () => process.exit(0));
  await strapi.load();
  prepare();
  strapi.server.mount();
  strapi.server.httpServer.listen(0, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  process.on('message', async ({ id, ask, about }) => {
    if (ask === 'stop') {
      await strapi.destroy();
      process.disconnect();
      return;
    }
    try {
      process.send({ id, answer: await answers[ask](about) });
    } catch (error) {
      process.send({ id, fault: String(error.stack) });
    }
  });
  process.send({ ready: true, port: strapi.server.httpServer.address().port });
};
