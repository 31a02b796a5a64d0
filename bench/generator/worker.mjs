/** Generates the weeks that it is told to, in a thread of its own. Says first how cases are numbered by year. */
import { parentPort, workerData } from 'node:worker_threads';
import { connect } from './connect.mjs';
import { writeChunk } from './chunk.mjs';
import { planOf } from './plan.mjs';
import { prepareOffice } from './prepare.mjs';

const { url, asked, office: given } = workerData;
const office = prepareOffice(given);
const plan = planOf(office, asked);
const client = await connect(url, asked);

const work = async (chunk) => {
  parentPort.postMessage(await writeChunk(client, office, plan, chunk));
};

parentPort.on('message', async (chunk) => {
  if (chunk !== null) return work(chunk);
  await client.end();
  parentPort.close();
});
parentPort.postMessage({ years: plan.years, chunks: plan.chunks });
