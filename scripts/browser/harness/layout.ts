/** Whether anything leaves its place in the panel. */
import { plainWorld } from './plainWorld';
import type { Softphone } from './softphone';

/** Runs in the page. Looks at what has a box of its own; boxes of 1 px are text for screen readers only. */
function findOverflow(panelName: string): readonly string[] {
  const px = 1;
  const panel = document.querySelector(`section:not([role])[aria-label="${panelName}"]`);
  if (panel === null) return ['there is no panel'];
  const edge = panel.getBoundingClientRect();
  const told = (element: Element): string =>
    `<${element.localName} class="${element.className}"> "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const cutsOff = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
  const isCutBy = (element: Element, inner: DOMRect): boolean => {
    for (let outer = element.parentElement; outer !== null && outer !== panel; outer = outer.parentElement) {
      const { left, right } = outer.getBoundingClientRect();
      if (cutsOff(outer) && (inner.right > right + px || inner.left < left - px)) return true;
    }
    return false;
  };
  const found: string[] = [];
  for (const element of [panel, ...panel.querySelectorAll('*')]) {
    const box = element.getBoundingClientRect();
    const { overflowX } = getComputedStyle(element);
    if (box.width <= px || box.height <= px) continue;
    const isOver = box.left < edge.left - px || box.right > edge.right + px;
    if (isOver && !isCutBy(element, box)) found.push(`${told(element)} reaches over the edge: ${box.left} to ${box.right}`);
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    if (scrolls && element.scrollWidth > element.clientWidth + px) found.push(`${told(element)} scrolls sideways`);
  }
  for (const word of panel.querySelectorAll('button *')) {
    const shortened = getComputedStyle(word).textOverflow === 'ellipsis';
    if (cutsOff(word) && !shortened && word.scrollWidth > word.clientWidth + px) found.push(`${told(word)} is cut`);
  }
  return found;
}

/**
 * What reaches over the left or right edge of the panel, scrolls sideways, or is a button's word that is cut; empty when all is in
 * its place. Text that ends in an ellipsis is in its place.
 */
export async function overflowing({ page, words }: Softphone): Promise<readonly string[]> {
  return (await plainWorld(page)).run(findOverflow, words.say('panelTitle'));
}
