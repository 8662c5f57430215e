/** The Notes utility: a text that lives as long as the page. */
import { LightningElement } from 'lwc';
import { text } from '../../../text/text';

export default class Notes extends LightningElement {
  readonly text = text;
}
