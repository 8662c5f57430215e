/** Address books of the tenant (protocol 7.10). All texts are untrusted for whoever shows them. */

/** Somebody a call can be taken to who is no agent. What is not known is ''. */
export interface CampaignAddressBookEntry {
  readonly entryId: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly lastName: string;
  readonly company: string;
  /** As it is to be dialed. */
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
}

export interface CampaignAddressBook {
  readonly addressBookId: string;
  readonly name: string;
  /** `Standard` for all, `Personal` for those it is given to [INF: the wire's words]. */
  readonly type: 'Standard' | 'Personal';
  /** Whose it is; null: everybody's. */
  readonly agentIds: readonly string[] | null;
  readonly entries: readonly CampaignAddressBookEntry[];
}
