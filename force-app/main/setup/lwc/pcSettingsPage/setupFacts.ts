/** The facts of the administration as the page uses them, from what the org answered. What is not of its kind counts as not said. */
import type { SetupFacts } from 'c/pcFacts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Null when it is no answer at all. */
export const readFacts = (answer: unknown): Omit<SetupFacts, 'settings'> | null => {
  if (!isFields(answer) || typeof answer.agents !== 'number') return null;
  return {
    records: list(answer.records).map(({ type, developerName, recordId }) => ({
      type: text(type),
      developerName: text(developerName),
      recordId: text(recordId)
    })),
    apps: list(answer.apps).map((app) => ({
      developerName: text(app.developerName),
      label: text(app.label) || text(app.developerName),
      console: app.console === true
    })),
    agentAccess: list(answer.agentAccess).map(({ objectApiName, fieldApiName, granted }) => ({
      objectApiName: text(objectApiName),
      fieldApiName: text(fieldApiName),
      granted: granted === true
    })),
    rulesWithoutValues: texts(answer.rulesWithoutValues),
    agents: answer.agents
  };
};

/** The settings within, unread; undefined when there are none. */
export const settingsIn = (answer: unknown): unknown => (isFields(answer) ? answer.settings : undefined);
