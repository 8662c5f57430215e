/** Reference data (protocol 7). */
import { addCommitmentRoutes } from './commitmentRoutes';
import type { World } from './modelTypes';
import { addAgentReference } from './referenceAgent';
import { addContactReference } from './referenceContact';
import { addDirectoryReference } from './referenceDirectory';
import { addSkillReference } from './referenceSkill';
import { addTenantReference } from './referenceTenant';
import { addToolRoutes } from './referenceTools';
import type { Routes } from './wireCall';

export function addReferenceRoutes(route: Routes, world: World): void {
  addDirectoryReference(route, world);
  addSkillReference(route, world);
  addAgentReference(route, world);
  addTenantReference(route, world);
  addContactReference(route, world);
  addCommitmentRoutes(route, world);
  addToolRoutes(route, world);
}
