/** The org by control: looked at, changed, put back. Described in docs/simulator-control.md. */
import type { Hono } from 'hono';
import * as v from 'valibot';
import { bodyOf, ControlRefusal } from '../../simulator/controlBody';
import type { OrgStore } from './orgStore';
import { settingTypes, type SettingRow } from './settingRows';
import { permissionSets, permissionsOf, type OrgUser } from './users';
import type { Withheld } from './objectTable';

/** `GET /org`. */
export interface OrgReply {
  readonly settings: readonly SettingRow[];
  readonly users: readonly (OrgUser & { readonly permissions: readonly string[] })[];
  /** What was taken from the users, by object or `contact.title`. */
  readonly access: Readonly<Record<string, Withheld>>;
  /** Trusted URLs: hosts the page may connect to, besides the simulator. */
  readonly sites: readonly string[];
  /** How many records there are, by object. */
  readonly records: Readonly<Record<string, number>>;
}

const type = v.picklist(settingTypes);
const name = v.pipe(v.string(), v.regex(/^[A-Za-z]\w{0,39}$/, 'developerName is the name of a record'));
const apiName = v.pipe(v.string(), v.regex(/^\w{1,80}$/, 'an API name'));
const stored = v.union([v.string(), v.number(), v.boolean(), v.null()]);

const bodies = {
  put: v.strictObject({ type, developerName: name, fields: v.record(apiName, stored) }),
  remove: v.strictObject({ type, developerName: name }),
  assign: v.strictObject({ permissionSets: v.array(v.picklist(permissionSets)), without: v.optional(v.array(apiName)) }),
  access: v.strictObject({
    objectApiName: apiName,
    fieldApiName: v.optional(apiName),
    readable: v.optional(v.boolean()),
    createable: v.optional(v.boolean())
  }),
  distrust: v.strictObject({ site: v.pipe(v.string(), v.maxLength(200)) }),
  nothing: v.strictObject({})
};

export type OrgAccessOrder = v.InferOutput<typeof bodies.access>;

const replyOf = (store: OrgStore): OrgReply => ({
  settings: store.settings,
  users: store.users.map((user) => ({ ...user, permissions: permissionsOf(user) })),
  access: store.withheld,
  sites: store.sites,
  records: Object.fromEntries(
    ['Account', 'Contact'].map((object) => [object, store.records.filter((record) => record.object === object).length])
  )
});

export const mountOrg =
  (store: OrgStore) =>
  (app: Hono): void => {
    app.get('/org', (c) => c.json(replyOf(store)));
    app.post('/org/settings', async (c) => {
      const { type: kind, developerName, fields } = await bodyOf(c, bodies.put);
      store.put(kind, developerName, fields);
      return c.json({ done: true });
    });
    app.post('/org/settings/remove', async (c) => {
      const { type: kind, developerName } = await bodyOf(c, bodies.remove);
      if (!store.remove(kind, developerName)) throw new ControlRefusal(404, 'not_found', 'There is no such record.');
      return c.json({ done: true });
    });
    app.post('/org/users/:agentId', async (c) => {
      const { permissionSets: sets, without } = await bodyOf(c, bodies.assign);
      if (!store.assign(c.req.param('agentId'), sets, without)) {
        throw new ControlRefusal(404, 'not_found', 'There is no user with that agent id.');
      }
      return c.json({ done: true });
    });
    app.post('/org/access', async (c) => {
      const { objectApiName, fieldApiName, ...withheld } = await bodyOf(c, bodies.access);
      store.withhold(fieldApiName === undefined ? objectApiName : `${objectApiName}.${fieldApiName}`, withheld);
      return c.json({ done: true });
    });
    app.post('/org/distrust', async (c) => {
      const { site } = await bodyOf(c, bodies.distrust);
      if (!store.distrust(site)) throw new ControlRefusal(404, 'not_found', 'There is no such trusted URL.');
      return c.json({ done: true });
    });
    app.post('/org/reset', async (c) => {
      await bodyOf(c, bodies.nothing);
      store.reset();
      return c.json({ done: true });
    });
  };
