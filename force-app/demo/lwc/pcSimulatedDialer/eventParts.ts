/** What all events share: how booleans are written, and the informational server names (protocol 0.2, 3.2). */
export const bool = (value: boolean): 'True' | 'False' => (value ? 'True' : 'False');

export const hosts = { IISHost: 'SIM-IIS', VCHost: 'SIM-VC' } as const;
