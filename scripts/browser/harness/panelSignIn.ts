/** The panel's own sign-in, as in an org: a page in a frame, and the tenant in a window of its own. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { connectToTenant } from '../../console/org/connectToTenant';
import type { Desk, DeskOptions } from './desk';
import type { Stage } from './scenario';

/** The agent who signs in, and their number in the org. */
export const pat = { username: 'pat.agent', agentId: '240011', name: 'Pat Agent' };

/** An administrator has set the org's connection to the simulated tenant. */
export const connectOrg = ({ world }: Stage): void => connectToTenant(world.org, world.wireOrigin);

export class PanelSignIn {
  readonly desk: Desk;
  readonly frame: FrameLocator;

  constructor(desk: Desk) {
    this.desk = desk;
    this.frame = desk.page.frameLocator(`iframe[title="${desk.words.say('signInTitle')}"]`);
  }

  get button(): Locator {
    return this.frame.getByRole('button', { name: this.desk.words.say('signInButton'), exact: true });
  }

  get signOutButton(): Locator {
    return this.frame.getByRole('button', { name: this.desk.words.say('signOutButton'), exact: true });
  }

  /** The frame when it says this. */
  says(key: string): Locator {
    return this.frame.getByText(this.desk.words.say(key), { exact: true });
  }

  /** Presses *Sign in*; the tenant's window. */
  async openWindow(): Promise<Page> {
    const [window] = await Promise.all([this.desk.page.waitForEvent('popup'), this.button.click()]);
    return window;
  }

  /** Chooses the agent there; returns when it has closed. */
  async choose(window: Page, username = pat.username): Promise<void> {
    await Promise.all([window.waitForEvent('close'), window.getByRole('button', { name: username }).click()]);
  }

  async signIn(): Promise<void> {
    await this.choose(await this.openWindow());
    await this.desk.softphone.connectButton.waitFor();
  }
}

/** A desk whose panel signs in by itself. */
export async function orgDesk(stage: Stage, options: DeskOptions = {}): Promise<PanelSignIn> {
  return new PanelSignIn(await stage.desk({ panelUser: pat.agentId, ...options }));
}
