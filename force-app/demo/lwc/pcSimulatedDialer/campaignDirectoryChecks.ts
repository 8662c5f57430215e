/** What address books and commitments of the campaign file say of agents and skills. */
import { known, unique } from './campaignChecks';
import type { Campaign } from './campaignTypes';

export const checkAddressBooks = ({ addressBooks, agents }: Campaign): void => {
  const agentIds = new Set(agents.map(({ agentId }) => agentId));
  unique('addressBooks', 'addressBookId', addressBooks);
  addressBooks.forEach((book, index) => {
    const path = `addressBooks[${index}]`;
    book.agentIds?.forEach((agentId, at) => known(`${path}.agentIds[${at}]`, agentId, agentIds, 'agent'));
    unique(`${path}.entries`, 'entryId', book.entries);
  });
};

export const checkCommitments = ({ commitments, agents, skills }: Campaign): void => {
  const skillIds = new Set(skills.map(({ skillId }) => skillId));
  commitments.planned.forEach(({ agentId, skillId }, index) => {
    const path = `commitments.planned[${index}]`;
    known(`${path}.skillId`, skillId, skillIds, 'skill');
    if (agentId !== null) known(`${path}.agentId`, agentId, new Set(agents.map((agent) => agent.agentId)), 'agent');
  });
};
