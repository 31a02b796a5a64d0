/** Uploading, discarding and downloading what people hand in. */
import { Rejection } from '../../../domain/rejection';
import type { DiscardFile, UploadFile } from '../../../shared/contracts';
import { discard, keep } from '../files/keep';
import { storeOf } from '../files/store';
import type { Call, Handler } from '../http/admin-route';
import { DownloadReply } from '../http/download';
import { oneFile } from '../http/incoming';
import { parse, QUERIES } from '../http/parse';
import { fileOfCase } from '../repositories/files';
import { readCase, referenceOf } from './reader';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What browsers show without running anything. */
const SHOWN = ['application/pdf', 'image/png', 'image/jpeg'];

/** Throws FILE_NOT_FOUND for what is no id at all. */
const idOf = ({ params: { id = '' } }: Call): string => {
  if (!UUID.test(id)) throw new Rejection('FILE_NOT_FOUND');
  return id;
};

export const uploadFile: Handler = ({ strapi, files, doer }): Promise<UploadFile['response']> => keep(strapi, oneFile(files), doer.userId);

export const discardFile: Handler = async (call): Promise<DiscardFile['response']> => {
  const id = idOf(call);
  await discard(call.strapi, id, call.doer.userId);
  return { id };
};

/** Whoever may read the case reads its files, and nobody else. */
export const downloadFile: Handler = async (call) => {
  const { show } = parse(QUERIES.download, call.query);
  const { stored } = await readCase(call, referenceOf(call));
  const file = await fileOfCase(call.strapi.db.connection, stored.id, idOf(call));
  if (file === undefined) throw new Rejection('FILE_NOT_FOUND');
  const { storedAs, ...known } = file;
  const content = await storeOf(call.strapi).read(storedAs);
  if (content === undefined) {
    call.strapi.log.error(`The content of file ${known.id} of case ${stored.reference} is missing in the store: ${storedAs}`);
    throw new Rejection('FILE_NOT_FOUND');
  }
  return new DownloadReply(known, content, show !== undefined && SHOWN.includes(known.mime));
};
