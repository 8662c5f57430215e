/** The views of promised callbacks: the offered one and the agent's own. They come after the panel, and before the first is offered. */
export { callbacksView } from './callbacksView';
export { offerView } from './offerView';
