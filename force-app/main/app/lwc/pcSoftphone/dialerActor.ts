/** The dialer as the machines see it: an actor that takes commands and sends back facts. */
import type { CtiAdapter } from 'c/pcCtiAdapter';
import type { DialerCommand, Fact } from 'c/pcFacts';
import { fromCallback } from 'c/pcXstate';

/**
 * Wraps an adapter. Facts go to the machine in the order of the wire; the outcome of a command goes back as `dialer.accepted` or
 * `dialer.refused`. Stopping the actor stops the adapter, so that nothing polls for a machine that is gone.
 */
export const createDialerActor = (adapter: CtiAdapter) =>
  fromCallback<DialerCommand>(({ sendBack, receive }) => {
    const unsubscribe = adapter.subscribe((fact: Fact) => sendBack(fact));
    receive((command) => {
      void adapter
        .send(command)
        .then((outcome) =>
          sendBack(
            outcome.kind === 'accepted'
              ? { type: 'dialer.accepted', command }
              : { type: 'dialer.refused', command, refusal: outcome.refusal }
          )
        );
    });
    return () => {
      unsubscribe();
      adapter.stop();
    };
  });
