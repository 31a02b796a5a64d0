/** What the buttons that complete a task say. */
import type { WayOffer } from '../../../shared/contracts';
import { joined } from './lists';
import type { MessageKey, Voice } from './text';

/** The button's words: a box names what happens, a decision its label and where that leads. */
export function wayWords(way: WayOffer, voice: Voice): string {
  const to = joined(way.toRoleNames, voice);
  const leads = voice.say(leadsTo(way), { to, step: way.toStep ?? 0 });
  if (way.label !== null) return `${way.label}: ${leads}`;
  if (way.isReturn || !way.movesCase) return capital(leads);
  return voice.say(way.endsCase ? 'way.completeAndClose' : 'way.completeAndHand', { to });
}

function leadsTo(way: WayOffer): MessageKey {
  if (!way.movesCase) return 'way.finishOwnPart';
  if (way.endsCase) return 'way.close';
  return way.isReturn ? 'way.return' : 'way.hand';
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
