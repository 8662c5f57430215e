/** What the tenant takes from the campaign file. */
import type { Campaign } from 'c/pcSimulatedDialer';
import { sampleTenant, type AccessKey, type TenantIdentity } from 'c/pcSimulatedTenant';

export const identityOf = ({ businessUnit }: Campaign): TenantIdentity => ({
  ...sampleTenant,
  name: businessUnit.name,
  busNo: businessUnit.busNo
});

/** The secret of every access key. It protects nothing: whoever reaches the simulator can sign in as anybody. */
export const accessKeySecret = 'simulated';

/** One access key per agent, `SIM-<agentId>`, for programs that sign in without a browser. */
export const accessKeysFor = ({ agents }: Campaign): AccessKey[] =>
  agents.map(({ agentId }) => ({ keyId: `SIM-${agentId}`, secret: accessKeySecret, agentId }));
