/** Many facts of one batch become one paint. */

/**
 * Runs `paint` once after everything of the current task has been handled. A batch of facts moves the machines several times; the
 * panel needs only the last view.
 */
export function createPaintQueue(paint: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      paint();
    });
  };
}
