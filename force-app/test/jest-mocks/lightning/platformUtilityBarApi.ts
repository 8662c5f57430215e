/**
 * Stands in for lightning/platformUtilityBarApi in component tests. The real module:
 * https://developer.salesforce.com/docs/service/api-console/guide/sforce-api-console-js-utility-parity.html
 */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const EnclosingUtilityId = createTestWireAdapter(jest.fn());
export const updateUtility = jest.fn(() => Promise.resolve(true));
export const enablePopout = jest.fn(() => Promise.resolve(true));
