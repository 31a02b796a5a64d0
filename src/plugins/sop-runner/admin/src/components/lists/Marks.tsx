import { useVoice } from '../../utils/text';
import { Label } from '../Label';

/** The *sifat* of a case where it is not an ordinary one. */
export function Marks({ of }: { readonly of: { readonly urgent: boolean; readonly confidential: boolean } }) {
  const { say } = useVoice();
  return (
    <>
      {of.urgent && <Label colour="danger">{say('mark.urgent')}</Label>}
      {of.confidential && <Label colour="warning">{say('mark.confidential')}</Label>}
    </>
  );
}
