/**
 * The softphone on a dialer that lives in the page: the demo's utility-bar item and app-page component. Builds the simulated world, hands
 * its connection to the product's own softphone, and shows who plays the customers below it. No request leaves the page.
 */
import { LightningElement } from 'lwc';
import { createDemoWorld, demoAddresses, type DemoWorld } from 'c/pcDemoWorld';
import { demoAgent, demoWords, sayDemo } from 'c/pcDemoWords';
import { browserClock } from './browserClock';
import { lookUp } from './recordIds';

export default class PcDemoSoftphone extends LightningElement {
  words = demoWords;
  world: DemoWorld | null = null;
  /** Something to know about the records; empty when all are there. */
  note = '';
  broken = '';

  connectedCallback(): void {
    void this.#start();
  }

  disconnectedCallback(): void {
    this.world?.stop();
    this.world = null;
  }

  get connection() {
    return this.world?.connection ?? null;
  }

  get message(): string {
    return this.broken || demoWords.starting;
  }

  #start = async (): Promise<void> => {
    const { ids, why } = await lookUp(demoAddresses);
    if (!this.isConnected) return;
    try {
      const world = createDemoWorld({ clock: browserClock, agent: demoAgent, recordIds: ids });
      this.world = world;
      this.note = noteOf(world.people, why);
    } catch (error) {
      this.broken = sayDemo(demoWords.broken, { why: (error as Error).message });
    }
  };
}

function noteOf(people: DemoWorld['people'], why: string | null): string {
  if (why !== null) return sayDemo(demoWords.notLookedUp, { why });
  if (people.found === people.all) return '';
  return sayDemo(people.found === 0 ? demoWords.noPeople : demoWords.somePeople, people);
}
