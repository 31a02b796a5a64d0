/** Watches over one PostgreSQL for a process that may be killed: when the channel to it closes, the server is stopped. */
import { stopCluster } from './cluster.mjs';

const cluster = JSON.parse(process.argv[2]);
// Ctrl-C in the terminal is for the parent; it decides when the database stops.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
process.on('disconnect', () => void stopCluster(cluster).then(() => process.exit(0)));
