/**
 * Thrown by `fetch` of the simulated dialer when the connection is to fail without any answer. A caller in the same process sees
 * it as a transport error; a server destroys the socket.
 */
export class DroppedConnection extends TypeError {
  override name = 'DroppedConnection';

  constructor() {
    super('The connection was dropped.');
  }
}
