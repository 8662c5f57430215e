/** The control over HTTP. */
import type { Control } from './control';

export function httpControl(origin: string): Control {
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(
      new Request(
        origin + path,
        body === undefined
          ? {}
          : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
      )
    );
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  return ask as unknown as Control;
}
