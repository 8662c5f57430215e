/** Hands the ids of panel and tab down to the components inside them, for the wires of the stand-ins. */
import { createContextProvider } from 'lwc';
import type { ContextValue } from '../stand-ins/contextWire';
import { EnclosingUtilityId } from '../stand-ins/lightning/platformUtilityBarApi';
import { EnclosingTabId } from '../stand-ins/lightning/platformWorkspaceApi';

type Provider = ReturnType<typeof createContextProvider>;
type Adapter = Parameters<typeof createContextProvider>[0];

const utilityId = createContextProvider(EnclosingUtilityId as unknown as Adapter);
const tabId = createContextProvider(EnclosingTabId as unknown as Adapter);

const provide = (provider: Provider, component: EventTarget, value: string): void =>
  provider(component, {
    consumerConnectedCallback: (consumer: { provide(context: ContextValue): void }) => consumer.provide({ value })
  } as Parameters<Provider>[1]);

/** Call once per component, before its children appear. */
export const provideUtilityId = (component: EventTarget, id: string): void => provide(utilityId, component, id);
export const provideTabId = (component: EventTarget, id: string): void => provide(tabId, component, id);
