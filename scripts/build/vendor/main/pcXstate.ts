/** XState v5, the names in use: machines, actors and the simulated clock of tests. */
export {
  assertEvent,
  assign,
  createActor,
  emit,
  enqueueActions,
  fromCallback,
  log,
  raise,
  sendParent,
  sendTo,
  spawnChild,
  setup,
  stateIn,
  stopChild,
  and,
  not,
  or
} from 'xstate';
export type { ActorRefFrom, AnyActorRef, SnapshotFrom, StateValue } from 'xstate';
