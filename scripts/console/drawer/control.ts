/** The simulator's other door, as the drawer uses it. Client and shapes are the simulator's own. */
export { controlClient, ControlError } from '../../simulator/controlClient';
export type { ControlClient } from '../../simulator/controlClient';
export type { ControlEvents } from '../../simulator/controlReplies';
export type { FaultOrder } from '../../simulator/controlSchemas';
export type { ControlLine, FarEnd, LedgerEntry, WireEntry } from '../../../force-app/demo/lwc/pcSimulatedDialer/simulatorTypes';
