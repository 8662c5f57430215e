/** Brings trouble: each button arms one fault, once. */
import { LightningElement } from 'lwc';
import { agentOfPage, dialer, outcomeOf } from '../../../drawer/dialerAccess';
import { moreTroubles, troubles } from '../../../drawer/troubles';
import { ShowToastEvent } from '../../../stand-ins/lightning/platformShowToastEvent';
import { say, text } from '../../../text/text';

export default class TroubleButtons extends LightningElement {
  readonly text = text;
  readonly troubles = troubles;
  readonly more = moreTroubles;

  handlePress(event: Event): Promise<void> {
    return this.arm((event.currentTarget as HTMLElement).dataset['name']);
  }

  handleMore(event: CustomEvent<{ value: string }>): Promise<void> {
    const { value } = event.detail;
    return value.startsWith('autoplay-') ? this.autoplay(value === 'autoplay-on') : this.arm(value);
  }

  private async autoplay(on: boolean): Promise<void> {
    const why = await outcomeOf(dialer().control.autoplay(on));
    const title = on ? text.autoplayOn : text.autoplayOff;
    this.dispatchEvent(new ShowToastEvent({ title, message: why ?? '', variant: why === null ? 'info' : 'warning' }));
  }

  private async arm(name: string | undefined): Promise<void> {
    const trouble = [...troubles, ...moreTroubles].find((one) => one.name === name);
    if (!trouble) return;
    const agentId = await agentOfPage();
    const why = await outcomeOf(dialer().control.fault(agentId === undefined ? trouble.fault : { ...trouble.fault, agentId }));
    this.dispatchEvent(
      new ShowToastEvent({
        title: say(why === null ? 'troubleArmed' : 'troubleNot', { name: trouble.label }),
        message: why ?? '',
        variant: why === null ? 'info' : 'warning'
      })
    );
  }
}
