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

  get plays(): readonly PlayButton[] {
    return playButtons(this.line.plays);
  }

  get status(): string {
    return shortStatus(this.line.status);
  }

  get statusIcon(): string {
    return statusIcon(this.line.status);
  }

  get detail(): string {
    return [this.line.agentName, this.line.number, this.line.linked ? text.linked : ''].filter(Boolean).join(' · ');
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
