/** Who the tenant is: names and numbers its discovery documents and tokens carry (protocol 0.3, 1.1). */

export interface TenantIdentity {
  /** Platform id of the tenant. */
  readonly tenantId: string;
  /** Name of the tenant, the id_token's `tenant`. */
  readonly name: string;
  /** Business unit number. */
  readonly busNo: string;
  readonly area: string;
  readonly cluster: string;
}

/** An invented tenant. */
export const sampleTenant: TenantIdentity = {
  tenantId: '11eb0000-aaaa-4bbb-8ccc-0242ac110002',
  name: 'simulated-tenant',
  busNo: '4599001',
  area: 'na1',
  cluster: 'c32'
};
