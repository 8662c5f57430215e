/** Places of the sample people: city, Windows time zone, languages, and the numbers nobody there really has. */
import type { Language } from './names';
import { reserved, type NumberRange } from './reservedNumbers';

export interface Place {
  readonly city: string;
  /** '' where the org's default state list has no entry. */
  readonly state: string;
  readonly country: string;
  /** Windows standard name, as the wire says it. */
  readonly timeZone: string;
  readonly languages: readonly Language[];
  readonly numbers: NumberRange;
  /** How many of the sample people live there, in proportion. */
  readonly weight: number;
}

const us = (
  city: string,
  state: string,
  areaCode: string,
  timeZone: string,
  weight: number,
  languages: Language[] = []
): Place => ({
  city,
  state,
  country: 'United States',
  timeZone,
  languages: ['english', 'english', ...languages],
  numbers: reserved.northAmerica(areaCode),
  weight
});

export const places: readonly Place[] = [
  us('Boston', 'Massachusetts', '617', 'Eastern Standard Time', 8, ['indian', 'french']),
  us('New York', 'New York', '212', 'Eastern Standard Time', 10, ['spanish', 'yoruba', 'korean']),
  us('Atlanta', 'Georgia', '404', 'Eastern Standard Time', 8, ['yoruba']),
  us('Chicago', 'Illinois', '312', 'Central Standard Time', 10, ['spanish', 'german']),
  us('Houston', 'Texas', '713', 'Central Standard Time', 10, ['spanish', 'vietnamese', 'yoruba']),
  us('Minneapolis', 'Minnesota', '612', 'Central Standard Time', 6, ['nordic']),
  us('Denver', 'Colorado', '303', 'Mountain Standard Time', 14, ['spanish']),
  us('Salt Lake City', 'Utah', '801', 'Mountain Standard Time', 10, ['nordic']),
  us('Tucson', 'Arizona', '520', 'US Mountain Standard Time', 14, ['spanish']),
  us('Los Angeles', 'California', '213', 'Pacific Standard Time', 14, ['spanish', 'korean']),
  us('San Jose', 'California', '408', 'Pacific Standard Time', 12, ['vietnamese', 'indian']),
  us('Seattle', 'Washington', '206', 'Pacific Standard Time', 12, ['indian', 'korean']),
  us('Anchorage', 'Alaska', '907', 'Alaskan Standard Time', 6),
  us('Honolulu', 'Hawaii', '808', 'Hawaiian Standard Time', 6, ['japanese']),
  {
    city: 'Halifax',
    state: '',
    country: 'Canada',
    timeZone: 'Atlantic Standard Time',
    languages: ['english', 'french'],
    numbers: reserved.northAmerica('902'),
    weight: 6
  },
  {
    city: 'Montréal',
    state: '',
    country: 'Canada',
    timeZone: 'Eastern Standard Time',
    languages: ['french'],
    numbers: reserved.northAmerica('514'),
    weight: 8
  },
  {
    city: 'London',
    state: '',
    country: 'United Kingdom',
    timeZone: 'GMT Standard Time',
    languages: ['english', 'indian'],
    numbers: reserved.london,
    weight: 8
  },
  {
    city: 'Berlin',
    state: '',
    country: 'Germany',
    timeZone: 'W. Europe Standard Time',
    languages: ['german'],
    numbers: reserved.berlin,
    weight: 8
  },
  {
    city: 'Paris',
    state: '',
    country: 'France',
    timeZone: 'Romance Standard Time',
    languages: ['french'],
    numbers: reserved.paris,
    weight: 6
  },
  {
    city: 'Sydney',
    state: '',
    country: 'Australia',
    timeZone: 'AUS Eastern Standard Time',
    languages: ['english', 'vietnamese'],
    numbers: reserved.sydney,
    weight: 6
  },
  {
    city: '東京',
    state: '',
    country: 'Japan',
    timeZone: 'Tokyo Standard Time',
    languages: ['japanese'],
    numbers: reserved.tokyo,
    weight: 18
  }
];
