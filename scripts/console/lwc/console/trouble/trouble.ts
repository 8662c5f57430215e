/** Brings trouble: each button arms one fault, once. */
import { LightningElement } from 'lwc';
import { feed } from '../../../drawer/feed';
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
    return this.arm(event.detail.value);
  }

  private async arm(name: string | undefined): Promise<void> {
    const trouble = [...troubles, ...moreTroubles].find((one) => one.name === name);
    if (!trouble) return;
    const done = await feed()
      .control.fault(trouble.fault)
      .catch(() => false);
    this.dispatchEvent(
      new ShowToastEvent({
        title: say(done ? 'troubleArmed' : 'troubleNot', { name: trouble.label }),
        variant: done ? 'info' : 'warning'
      })
    );
  }
}
