/** One desk per command: whom it is given to, and what it says. */
import { unanswered } from 'c/pcCxoneWire';
import { createDirectoryDesk } from './directoryDesk';
import type { CxoneDesks, DeskTools } from './deskTypes';
import { createHistoryDesk } from './historyDesk';
import { agentList, createListDesk, dispositionList, tagList } from './listDesk';
import { createParameterDesk } from './parameterDesk';
import { createRequestDesk } from './requestDesk';
import { createSavedDesk } from './savedDesk';

export function createCxoneDesks(tools: DeskTools): CxoneDesks {
  const readDirectory = createDirectoryDesk(tools);
  const readHistory = createHistoryDesk(tools);
  const { read, readOnce } = createListDesk(tools);
  const readParameters = createParameterDesk(tools);
  const readSaved = createSavedDesk(tools);
  const request = createRequestDesk(tools);
  return {
    async carry(command) {
      switch (command.type) {
        case 'command.readDirectory':
          return readDirectory(command.text);
        case 'command.readHistory':
          return readHistory(command);
        case 'command.readDispositions':
          return readOnce(dispositionList(command.skillId));
        case 'command.readTags':
          return readOnce(tagList(command.skillId));
        case 'command.readCallbacks':
          return readOnce(agentList('callbacks'));
        case 'command.readSkillParameters':
          return readParameters(command.skillId);
        case 'command.readSaved':
          return readSaved(command.contactId);
        default: {
          const sessionId = tools.sessionId();
          return sessionId === null ? unanswered('sessionOver') : request(command, sessionId);
        }
      }
    },
    readList: (list) => read(agentList(list))
  };
}
