/** Contacts of the past days, for some of the records: what a contact history has to show. */

/** As `CampaignPastContact`; ids are given out in the order of the table. */
export interface PastContact {
  readonly contactId: string;
  readonly recordId: string;
  readonly agentId: string;
  readonly minutesAgo: number;
  readonly durationSeconds: number;
  readonly dispositionId: string | null;
  readonly notes: string;
}

type Row = readonly [
  recordId: string,
  agentId: string,
  minutesAgo: number,
  durationSeconds: number,
  dispositionId: string | null,
  notes: string
];

const [pat, kim, misaki] = ['240011', '240012', '240013'];

const rows: readonly Row[] = [
  ['300001', pat, 95, 312, '17', 'Was driving; asked for a call in the evening.'],
  ['300001', kim, 2_890, 41, '19', ''],
  ['300001', pat, 4_210, 184, '18', 'Spoke to a colleague.'],
  ['300002', pat, 1_445, 226, '12', 'Pays 200 on Friday.'],
  ['300002', pat, 4_002, 19, null, ''],
  ['300004', pat, 310, 75, '14', '<img src=x onerror=alert(1)> & "quoted"'],
  ['300008', kim, 1_560, 1_204, '13', 'Long talk about the invoice of January.'],
  ['300008', pat, 3_100, 33, '19', ''],
  ['307001', pat, 60, 140, '55', 'Sister answered; back after five.'],
  ['307001', pat, 1_500, 402, '54', 'Ask for order 7; the box came open.'],
  ['307001', kim, 3_330, 58, '55', ''],
  ['307002', misaki, 200, 261, '53', '折り返しは午後にお願いします。'],
  ['307002', pat, 1_700, 90, '55', 'Will call back herself.'],
  ['307003', pat, 2_222, 305, '51', 'Case closed, reopened by mail.'],
  ['307003', misaki, 2_950, 118, '55', ''],
  ['308001', pat, 1_111, 77, '61', 'Consent read out and given.'],
  ['308001', kim, 4_100, 12, null, '']
];

export const pastContacts: readonly PastContact[] = rows.map(
  ([recordId, agentId, minutesAgo, durationSeconds, dispositionId, notes], index) => ({
    contactId: String(700_100_001 + index),
    recordId,
    agentId,
    minutesAgo,
    durationSeconds,
    dispositionId,
    notes
  })
);
