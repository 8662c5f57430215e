import read from '@salesforce/apex/PC_SettingsController.read';
import { features, maySoftphone, readOrg, refusalOf } from '../pcSettings';

jest.mock('@salesforce/apex/PC_SettingsController.read', () => ({ __esModule: true, default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/customPermission/PC_Use_Softphone', () => ({ __esModule: true, default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/PC_My_Callbacks', () => ({ __esModule: true, default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/PC_Contact_Panel', () => ({ __esModule: true, default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/PC_Administer', () => ({ __esModule: true, default: undefined }), { virtual: true });
jest.mock('@salesforce/customPermission/PC_Manual_Dial', () => ({ __esModule: true, default: undefined }), { virtual: true });

describe('the settings of the org', () => {
  it('hands on what Apex answers, unread', async () => {
    jest.mocked(read).mockResolvedValue({ connections: 7 });
    await expect(readOrg()).resolves.toEqual({ connections: 7 });
  });

  it('takes permissions that are not granted as switched off', () => {
    expect(features()).toEqual({ manualDial: false, myCallbacks: true, contactPanel: true, administer: false });
    expect(maySoftphone()).toBe(true);
  });

  it("finds the org's words in an error of Apex, and none in anything else", () => {
    expect(refusalOf({ body: { message: 'You do not have access.' }, status: 403 })).toBe('You do not have access.');
    expect(refusalOf(new Error('Network down'))).toBe('Network down');
    expect(refusalOf({ body: { message: 'x'.repeat(500) } })).toHaveLength(200);
    for (const nothing of [null, undefined, 'no', 7, {}, { body: null }, { body: { message: 7 } }]) {
      expect(refusalOf(nothing)).toBe('');
    }
  });
});
