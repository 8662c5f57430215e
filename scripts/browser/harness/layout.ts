/** Whether anything leaves its place in the panel. */
import { plainWorld } from './plainWorld';
import type { Softphone } from './softphone';

/** Runs in the page. Boxes of 1 px are text for screen readers only. */
function findOverflow(panelName: string): readonly string[] {
  const px = 1;
  const panel = document.querySelector(`section:not([role])[aria-label="${panelName}"]`);
  if (panel === null) return ['there is no panel'];
  const isSmall = ({ width, height }: DOMRect): boolean => width <= px || height <= px;
  const told = (element: Element): string => `<${element.localName}> "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  /** The nearest element around this one that cuts off what reaches over it. */
  const frameOf = (element: Element): Element => {
    let outer = element.parentElement ?? panel;
    while (outer !== panel && getComputedStyle(outer).overflowX === 'visible') outer = outer.parentElement ?? panel;
    return outer;
  };
  const found: string[] = [];
  for (const element of panel.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const frame = frameOf(element);
    const edge = frame.getBoundingClientRect();
    // A text that ends in an ellipsis is in its place.
    if (isSmall(box) || isSmall(edge) || getComputedStyle(frame).textOverflow === 'ellipsis') continue;
    if (box.left < edge.left - px || box.right > edge.right + px)
      found.push(
        `${told(element)} from ${box.left} to ${box.right} reaches over ${told(frame)} from ${edge.left} to ${edge.right}`
      );
  }
  for (const element of [panel, ...panel.querySelectorAll('*')]) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
    if (scrolls && element.scrollWidth > element.clientWidth + px) found.push(`${told(element)} scrolls sideways`);
  }
  for (const word of panel.querySelectorAll('button *')) {
    const { overflowX, textOverflow } = getComputedStyle(word);
    const cut = overflowX !== 'visible' && textOverflow !== 'ellipsis' && word.scrollWidth > word.clientWidth + px;
    if (cut && !isSmall(word.getBoundingClientRect())) found.push(`${told(word)} is cut`);
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
