/** The robot's hands: do on the page what its mind decided, as a person would, through roles and names. */
import type { Locator } from 'playwright-core';
import type { ControlClient } from '../../simulator/controlClient';
import { CallCard } from '../harness/callCard';
import { Callbacks } from '../harness/callbacks';
import type { Desk } from '../harness/desk';
import { DialForm } from '../harness/dialForm';
import type { Act, PressDeed } from './acts';

/** What came of an act, in words. `late`: the thing was gone before the hand was there. */
export interface Done {
  readonly text: string;
  readonly late: boolean;
}

/** A hand waits this long for what the eye has seen, ms. */
const reachMs = 2500;

/** Buttons by what their press does. */
const keys: Readonly<Record<Exclude<PressDeed, 'save'>, readonly string[]>> = {
  hold: ['buttonHold'],
  resume: ['buttonOnHold'],
  mute: ['buttonMute'],
  unmute: ['buttonMuted'],
  mask: ['buttonMask'],
  unmask: ['buttonMasked'],
  record: ['buttonRecord'],
  stopRecord: ['buttonRecording'],
  hangUp: ['buttonHangUp'],
  accept: ['buttonAccept', 'buttonDial'],
  requeue: ['buttonRequeue'],
  snooze: ['buttonSnooze'],
  markMachine: ['buttonMarkMachine'],
  markFax: ['buttonMarkFax'],
  markBadNumber: ['buttonMarkBadNumber']
};
const letters = { hold: 'h', resume: 'h', mute: 'm', unmute: 'm' } as const;

const click = (what: Locator): Promise<void> => what.click({ timeout: reachMs });

export function handsOf(desk: Desk, control: ControlClient): (act: Act) => Promise<Done> {
  const { page, softphone, console, words } = desk;

  /** By contact: two people may have one name. */
  const cardOf = (contactId: string): CallCard =>
    new CallCard(softphone.root.locator(`[data-id="${contactId}"]`).getByRole('article'), words);

  async function choose(group: string, choice: number): Promise<string> {
    await softphone.availability.click({ timeout: reachMs });
    const section = softphone.menu.getByRole('group', { name: words.say(group), exact: true });
    const open = section.locator('[role=menuitemradio]:not([aria-disabled=true]):not([aria-checked=true])');
    await softphone.menu.waitFor({ timeout: reachMs });
    const count = await open.count();
    if (count === 0) {
      await page.keyboard.press('Escape');
      return 'finds nothing to choose';
    }
    const item = open.nth(choice % count);
    const name = (await item.innerText()).split('\n')[0] ?? '';
    await click(item);
    return `chooses ${name}`;
  }
  async function closeTabs(): Promise<string> {
    const tabs = console.tabs.and(page.locator('[aria-selected=false]'));
    let closed = 0;
    for (let left = await tabs.count(); left > 0 && closed < 20; left = await tabs.count()) {
      const tab = tabs.first();
      await tab.focus({ timeout: reachMs });
      await page.keyboard.press('Delete');
      closed += 1;
      if ((await tabs.count()) === left) break;
    }
    return `closes ${closed} tabs`;
  }
  async function openAndClose(open: Locator, close: () => Promise<void>, what: string): Promise<string> {
    await click(open);
    await page.waitForTimeout(800);
    await close();
    return what;
  }
  const escape = (): Promise<void> => page.keyboard.press('Escape');
  const keypadField = (card: CallCard): Locator =>
    card.root.getByRole('textbox', { name: words.say('keypadField'), exact: true });
  async function typeTones(card: CallCard, typed: string, pasted: boolean): Promise<string> {
    const field = keypadField(card);
    if (!(await field.isVisible())) await click(card.button('buttonKeypad'));
    if (pasted) await field.fill(typed, { timeout: reachMs });
    else {
      await field.focus({ timeout: reachMs });
      await page.keyboard.type(typed, { delay: 60 });
    }
    return `${pasted ? 'pastes' : 'types'} tones: ${typed}`;
  }
  async function planCallback(number: string): Promise<string> {
    const callbacks = new Callbacks(softphone);
    await click(callbacks.tool);
    await click(callbacks.button(callbacks.sheet, 'buttonNewCallback'));
    await callbacks.editor.field('rescheduleNumber').fill(number, { timeout: reachMs });
    await click(callbacks.editor.delay(60));
    await click(callbacks.editor.button('buttonSave'));
    await callbacks.sheet.getByText(words.say('callbackSaved'), { exact: true }).waitFor({ timeout: reachMs });
    await escape();
    return `promises a call to ${number}`;
  }
  async function dialByHand(number: string): Promise<string> {
    const form = new DialForm(softphone);
    await click(form.tool);
    await form.number.fill(number, { timeout: reachMs });
    await click(form.button('buttonDial'));
    return `dials ${number} by hand`;
  }

  async function perform(act: Act): Promise<string> {
    const card = 'card' in act ? cardOf(act.card.contactId) : null;
    switch (act.kind) {
      case 'press': {
        if (card === null) return '';
        if (act.byKey && act.deed in letters) {
          await card.root.getByRole('heading').first().click({ timeout: reachMs });
          await card.root.press(letters[act.deed as keyof typeof letters], { timeout: reachMs });
          return `${act.deed}, by key (${act.card.name})`;
        }
        if (act.deed === 'save') await click(card.wrapUp.save);
        else {
          const [first, ...others] = keys[act.deed].map((key) => card.button(key));
          await click(others.reduce((either, button) => either.or(button), first as Locator));
        }
        return `${act.deed} (${act.card.name})`;
      }
      case 'customerHangsUp':
        await control.hangUp(act.card.contactId);
        return `lets ${act.card.name} hang up`;
      case 'choose':
        await card?.wrapUp.disposition(act.disposition).check({ timeout: reachMs });
        return `chooses "${act.disposition}" for ${act.card.name}`;
      case 'write':
        await card?.wrapUp.notes.fill(act.notes, { timeout: reachMs });
        return `writes a note about ${act.card.name}`;
      case 'tones':
        return card === null ? '' : typeTones(card, act.typed, act.pasted);
      case 'closeKeypad':
        if (card !== null && (await keypadField(card).isVisible()))
          await keypadField(card).press('Escape', { timeout: reachMs });
        return 'closes the keypad';
      case 'planCallback':
        return planCallback(act.number);
      case 'dialByHand':
        return dialByHand(act.number);
      case 'pickSkill':
        return choose('menuSkills', act.choice);
      case 'goUnavailable':
        return choose('barUnavailable', act.choice);
      case 'leaveSkill':
        await softphone.availability.click({ timeout: reachMs });
        await click(softphone.logOut(act.skill));
        return `logs out of ${act.skill}`;
      case 'peekMenu':
        return openAndClose(softphone.availability, escape, 'looks at the menu');
      case 'readStrip': {
        const hide = softphone.root.getByRole('button', { name: words.say('happenedHide'), exact: true });
        const show = softphone.root.getByRole('button', { name: words.say('happenedShow'), exact: true });
        return openAndClose(show, () => click(hide), 'reads what just happened');
      }
      case 'readKeys': {
        const help = softphone.root.getByRole('button', { name: words.say('keysTitle'), exact: true });
        return openAndClose(help, escape, 'reads the keys');
      }
      case 'minimise':
        return openAndClose(console.utilityItem, () => click(console.utilityItem), 'minimises the softphone for a moment');
      case 'closeTabs':
        return closeTabs();
    }
  }
  return async (act) => {
    try {
      return { text: await perform(act), late: false };
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      const what = 'deed' in act ? act.deed : act.kind;
      await escape();
      return { text: `comes too late for ${what}: ${why}`, late: true };
    }
  };
}
