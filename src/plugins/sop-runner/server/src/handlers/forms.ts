/** The official form for people who are signed in: with the NIP, and of the draft for those who may edit the SOP. */
import { Rejection } from '../../../domain/rejection';
import { draftForm, ratifiedForm } from '../form/document';
import { formFile, type FormKind } from '../form/files';
import type { Handler } from '../http/admin-route';
import { FileReply } from '../http/file';
import { parse, QUERIES } from '../http/parse';
import { ratifiedText } from '../repositories/ratified-texts';
import { sopOf } from './sops';

/** A ratified text: the newest, or the revision asked for. Throws SOP_NOT_FOUND. */
export const getForm =
  (kind: FormKind): Handler =>
  async (call) => {
    const { paper = 'a4', revision = null } = parse(QUERIES.form, call.query);
    const documentId = sopOf(call);
    const text = await ratifiedText(call.strapi, call.strapi.db.connection, documentId, revision);
    if (text === undefined) throw new Rejection('SOP_NOT_FOUND');
    return new FileReply(await formFile(kind, ratifiedForm(call.strapi, documentId, text, { paper, showsNip: true })));
  };

/** The draft, however incomplete, with a watermark and the list of what is wrong. Throws SOP_NOT_FOUND. */
export const getDraftForm =
  (kind: FormKind): Handler =>
  async (call) => {
    const { paper = 'a4' } = parse(QUERIES.draftForm, call.query);
    const document = await draftForm(call.strapi, sopOf(call), { paper, showsNip: true });
    if (document === null) throw new Rejection('SOP_NOT_FOUND');
    return new FileReply(await formFile(kind, document));
  };
