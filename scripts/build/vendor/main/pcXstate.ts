/** XState v5, the names in use: machines, actors and the simulated clock of tests. */
export {
  assign,
  createActor,
  emit,
  enqueueActions,
  fromCallback,
  raise,
  sendParent,
  spawnChild,
  setup,
  stateIn,
  stopChild,
  and,
  not
} from 'xstate';
export type { ActorRefFrom, AnyActorRef, SnapshotFrom, StateValue } from 'xstate';
