import { firstStation, recallStation, rememberStation } from '../stationMemory';

const nothing = { stationId: '', phoneNumber: '' };

describe('the station used last', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  it('comes back', () => {
    rememberStation({ stationId: '', phoneNumber: '+15205550199' });
    expect(recallStation()).toEqual({ stationId: '', phoneNumber: '+15205550199' });
  });

  it('comes before the one for agents who have used none, which is a number or a station', () => {
    expect(firstStation('+15205550111')).toEqual({ stationId: '', phoneNumber: '+15205550111' });
    expect(firstStation('90210')).toEqual({ stationId: '90210', phoneNumber: '' });
    expect(firstStation('')).toEqual(nothing);
    rememberStation({ stationId: '4711', phoneNumber: '' });
    expect(firstStation('+15205550111')).toEqual({ stationId: '4711', phoneNumber: '' });
  });

  it('is nothing when there is none, or when storage holds something else', () => {
    expect(recallStation()).toEqual(nothing);
    for (const text of ['{', 'null', '[]', '{"stationId":7}']) {
      localStorage.setItem('pc.station', text);
      expect(recallStation()).toEqual(nothing);
    }
  });

  it('does not disturb when storage is switched off', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    expect(recallStation()).toEqual(nothing);
    expect(() => rememberStation(nothing)).not.toThrow();
  });
});
