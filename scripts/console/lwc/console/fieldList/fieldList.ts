/** Fields of a record, as label over value. */
import { api, LightningElement } from 'lwc';
import type { FieldView } from '../../../records/contactLayout';

export default class FieldList extends LightningElement {
  @api fields: readonly FieldView[] = [];
  /** `row` for the highlights, `grid` for the details. */
  @api arrangement: 'row' | 'grid' = 'grid';

  get listClass(): string {
    return `fields ${this.arrangement}`;
  }
}
