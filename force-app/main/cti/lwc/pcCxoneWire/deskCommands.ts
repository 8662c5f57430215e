/**
 * Commands that the desks carry out (c/pcCxoneDesks), which come late: whom a call can go to, what was before, what is planned, what
 * is kept of a call. Nothing that mutes, holds, joins or ends a live call is among them.
 */
import type { DialerCommand, ListName } from 'c/pcFacts';

/** Command → the list that is told to have failed when it cannot be read; null where none is. */
export const deskCommands = {
  'command.readDispositions': 'dispositions',
  'command.readSkillParameters': 'skillParameters',
  'command.readTags': 'tags',
  'command.readCallbacks': 'callbacks',
  'command.readDirectory': 'directory',
  'command.readHistory': null,
  'command.readSaved': null,
  'command.saveTags': null,
  'command.dialNumber': null,
  'command.dialAgent': null,
  'command.consultAgent': null,
  'command.dialSkill': null,
  'command.createCallback': null,
  'command.changeCallback': null,
  'command.deleteCallback': null,
  'command.dialCallback': null,
  'command.postponeCallback': null,
  'command.cancelCallback': null
} as const satisfies Partial<Record<DialerCommand['type'], ListName | null>>;

export type DeskCommand = Extract<DialerCommand, { type: keyof typeof deskCommands }>;

export const isDeskCommand = (command: DialerCommand): command is DeskCommand => Object.hasOwn(deskCommands, command.type);
