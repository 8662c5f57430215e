/** One line as the customer's side sees it, with what can be played on it now. */
import { api, LightningElement } from 'lwc';
import type { ControlLine, FarEnd } from '../../../drawer/control';
import { dialer, outcomeOf } from '../../../drawer/dialerAccess';
import { playButtons, shortStatus, statusIcon, type PlayButton } from '../../../drawer/plays';
import { ShowToastEvent } from '../../../stand-ins/lightning/platformShowToastEvent';
import { text } from '../../../text/text';

export default class LineCard extends LightningElement {
  @api line!: ControlLine;
  @api number = 0;
  /** True when lines of more than one agent are up. */
  @api several = false;

  get plays(): readonly PlayButton[] {
    return playButtons(this.line.plays);
  }

  get status(): string {
    const { status, linked } = this.line;
    return linked ? `${shortStatus(status)} · ${text.linked}` : shortStatus(status);
  }

  /** Named only when several agents are at work. */
  get agent(): string {
    return this.several ? this.line.agentName : '';
  }

  get statusIcon(): string {
    return statusIcon(this.line.status);
  }

  /** Whose call it is and which number; also the card's tooltip. */
  get detail(): string {
    return [this.line.agentName, this.line.number].filter(Boolean).join(' · ');
  }

  get badgeClass(): string {
    return this.line.linked ? 'slds-theme_info' : '';
  }

  async handlePlay(event: Event): Promise<void> {
    const play = (event.currentTarget as HTMLElement).dataset['play'] ?? '';
    const { control } = dialer();
    const { contactId } = this.line;
    const why = await outcomeOf(play === 'hangUp' ? control.hangUp(contactId) : control.play(contactId, play as FarEnd));
    if (why !== null) this.dispatchEvent(new ShowToastEvent({ title: text.playNot, message: why, variant: 'warning' }));
  }
}
