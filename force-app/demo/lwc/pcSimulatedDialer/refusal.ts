/** A request the dialer does not carry out (protocol 8). Thrown before anything was changed. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: 400 | 401 | 403 | 404 | 409 | 413;

  constructor(status: Refusal['status'], description: string) {
    super(description);
    this.status = status;
  }
}

/** Refuses unless `condition` holds. */
export function demand(condition: unknown, status: Refusal['status'], description: string): asserts condition {
  if (!condition) throw new Refusal(status, description);
}
