/**
 * The list *Hard cases*: every record's events are wrong in a way of their own, on purpose. The notes say which; where the values are
 * spoilt they are not told.
 */
import type { ListEntry } from './callingList';
import type { Person } from './people';

interface HardCase {
  /** What is wrong. */
  readonly what: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly leaveOut?: readonly string[];
  /** Shown before it is dialed. */
  readonly previewed?: true;
}

const number = (what: string, DNIS: string): HardCase => ({ what: `Number: ${what}`, set: { DNIS } });

/** In the order they are dialed. */
export const hardCases: readonly HardCase[] = [
  {
    what: 'Values malformed in both formats',
    set: {
      OtherInformation: '<b>Balance</b: <table><tr><td>120.50<td></tr></b><b>Due',
      OtherInformationNewFormat: 'Balance~|^120.50~|^3]@/~|^~|^]@/Due~|^]@/~|^5~|^9]@/lonely]@/]@/A~|^B~|^C~|^D~|^E'
    }
  },
  {
    what: 'Values as hostile HTML only',
    set: {
      OtherInformation:
        '<script>alert(1)</script><b>Note</b>: <a href="javascript:alert(1)" onclick="alert(2)">here</a><br/><img src=x onerror=alert(3)><style>*{display:none}</style>',
      OtherInformationNewFormat: ''
    }
  },
  {
    what: 'Values of types they are not',
    set: {
      OtherInformation: '',
      OtherInformationNewFormat:
        'Due~|^not a date~|^2]@/Balance~|^NaN~|^3]@/Opted in~|^perhaps~|^1]@/$Localized:PlanName~|^Gold~|^5]@/Day~|^2026-02-31T25:61:00Z~|^2'
    }
  },
  {
    what: 'Fields missing',
    leaveOut: [
      ...['Label', 'TimeZones', 'DNIS', 'ANI', 'OtherInformation', 'OtherInformationNewFormat', 'ScreenPopUrl'],
      ...[
        'ScreenPopUrlVariables',
        'AnsMachineOverride',
        'AnsMachineOverrideEndTime',
        'InteractionId',
        'LastStateChangeTimeUTC'
      ],
      ...['StartTimeUTC', 'ComplianceRecord', 'ConfirmationRequired', 'Timeout', 'BlendingToSkillName', 'DisconnectCode']
    ]
  },
  {
    what: 'Absurd lengths',
    set: {
      Label: 'Longname '.repeat(200).trim(),
      DNIS: '5'.repeat(300),
      OtherInformationNewFormat: `${'Label'.repeat(80)}~|^${'value '.repeat(400).trim()}~|^5]@/Unbroken~|^${'x'.repeat(900)}~|^5`
    }
  },
  {
    what: 'Values of the wrong kind',
    set: { Label: null, TimeZones: 5, DNIS: 5_205_550_142, OtherInformation: ['a', 'b'], Timeout: null, ComplianceRecord: 1 }
  },
  { what: 'Name with markup', set: { Label: '<script>alert(1)</script>&amp;"\'`${7*7}{{7*7}}' } },
  { what: 'Name with bidi controls', set: { Label: '\u202eevil\u202c \u2066Rosa\u2069 \u200f\u061cExample\u200b' } },
  { what: 'Name with control characters', set: { Label: 'Rosa\nExample\tof\u0000the\u0007bell\u2028line' } },
  { what: 'Name empty', set: { Label: '' } },
  { what: 'Zone nobody knows', set: { TimeZones: 'Middle-earth Standard Time' } },
  { what: 'Zone by its IANA name', set: { TimeZones: 'America/Phoenix' } },
  { what: 'Zone empty', set: { TimeZones: '' }, previewed: true },
  { what: 'Preview without a readable time-out', set: { Timeout: 'soon', TimeZones: '+07:00' }, previewed: true },
  number('none', ''),
  number('E.164', '+15205550142'),
  number('written', '1 (520) 555-0142 ext. 12'),
  number('withheld', 'anonymous'),
  number('service', '*67#'),
  number('short', '5551'),
  number('other digits', '\u0665\u0665\u0665\u0660\u0661\u0664\u0662'),
  number('hostile', '"><img src=x onerror=alert(1)>'),
  {
    what: 'Screen pop that is a script',
    set: { ScreenPopUrl: 'javascript:alert(document.domain)', ScreenPopUrlVariables: 'none' }
  },
  { what: 'Screen pop to a host nobody allowed', set: { ScreenPopUrl: 'https://elsewhere.example.test/?q=<b>' } },
  {
    what: 'Override without a readable end',
    set: { AnsMachineOverride: 'True', AnsMachineOverrideEndTime: 'later', ComplianceRecord: 'law=1', ConfirmationRequired: '' }
  },
  { what: 'Skill nobody has', set: { Skill: '0', BlendingToSkillName: '<i>Other</i>', CallType: 'Hologram' } }
];

/** The list's entries; the people behind them are ordinary. */
export const makeHardCases = (people: readonly Person[]): ListEntry[] =>
  hardCases.map(({ what, set, leaveOut, previewed }, index) => ({
    recordId: String(311_001 + index),
    contact: people[index].record.attributes.referenceId,
    zone: people[index].place.timeZone,
    values: ['see notes', '520-555-0142'],
    notes: `${what}.`,
    ...(previewed === undefined ? {} : { confirmation: previewed }),
    wire: { ...(set === undefined ? {} : { set }), ...(leaveOut === undefined ? {} : { leaveOut }) }
  }));
