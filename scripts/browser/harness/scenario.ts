/**
 * A scenario: a test with a world of its own and as many agents at their consoles as it asks for. It fails on anything that went
 * wrong in a page unasked. A red one leaves a picture of every page and what a screen reader would find in it in build/browser.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { ControlClient } from '../../simulator/controlClient';
import { openDesk, type Desk, type DeskOptions } from './desk';
import { launchBrowser } from './browser';
import { keepEvidence } from './evidence';
import { buildPage, startWorld, type World, type WorldOptions } from './world';

export interface Stage {
  readonly world: World;
  readonly control: ControlClient;
  /** An agent at a console of their own, not signed in yet. */
  desk(options?: DeskOptions): Promise<Desk>;
  /** An agent who is signed in. */
  signedIn(username: string, options?: DeskOptions): Promise<Desk>;
  /** An agent who is signed in, connected and in the skill (`Collections A` by default). */
  working(username: string, options?: DeskOptions & { readonly skill?: string }): Promise<Desk>;
}

const timeoutMs = 120_000;
const buildTimeoutMs = 300_000;
let browser: Promise<Browser> | null = null;

before(async () => void (await buildPage()), { timeout: buildTimeoutMs });

after(async () => {
  await (await browser)?.close();
});

async function play(title: string, options: WorldOptions, acts: (stage: Stage) => Promise<void>): Promise<void> {
  browser ??= launchBrowser();
  const running = await browser;
  const world = await startWorld(options);
  const desks: Desk[] = [];
  const desk: Stage['desk'] = async (wanted = {}) => {
    const opened = await openDesk(running, world.consoleOrigin, wanted);
    desks.push(opened);
    return opened;
  };
  const signedIn: Stage['signedIn'] = (username, wanted = {}) =>
    desk({ ...wanted, login: { username, wireOrigin: world.wireOrigin } });
  const working: Stage['working'] = async (username, { skill = 'Collections A', ...wanted } = {}) => {
    const opened = await signedIn(username, wanted);
    await opened.softphone.connect();
    await opened.softphone.pickSkill(skill);
    return opened;
  };
  try {
    await acts({ world, control: world.control, desk, signedIn, working });
    for (const { problems } of desks) assert.deepEqual(problems.unexpected(), []);
  } catch (error) {
    await keepEvidence(title, desks);
    throw error;
  } finally {
    // Whatever a page does, the world ends: open ports would keep the whole run from ending.
    await Promise.allSettled([world.stop(), ...desks.map(({ close }) => close())]);
  }
}

/** Declares a scenario. */
export function scenario(title: string, options: WorldOptions, acts: (stage: Stage) => Promise<void>): void {
  test(title, { timeout: timeoutMs }, () => play(title, options, acts));
}
