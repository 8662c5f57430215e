import type { SettingProblem } from 'c/pcFacts';
import { problemText, recordText } from '../pcSettingWords';

const problem = (change: Partial<SettingProblem>): SettingProblem => ({
  code: 'unknownWord',
  type: 'PC_Skill__mdt',
  developerName: 'Default',
  field: 'Snooze_Means__c',
  value: 'Later',
  right: 'PersonalQueue, SkillQueue',
  ...change
});

describe('the sentences of problems', () => {
  it('name record and field, and what would be right', () => {
    expect(problemText(problem({}))).toBe(
      'Skill Default, Snooze_Means__c: “Later” is not known. Choose one of PersonalQueue, SkillQueue.'
    );
  });

  it('name the record alone where no field is meant, and nothing where there is no record', () => {
    expect(problemText(problem({ code: 'unreadable', field: '' }))).toBe(
      'Skill Default: “Later” is no value of the right kind.'
    );
    expect(problemText(problem({ code: 'unread', type: '', value: 'Busy.' }))).toBe(
      'The org did not give the settings: Busy. Defaults count.'
    );
    expect(recordText({ type: 'PC_Connection__mdt', developerName: '' })).toBe('Connection');
  });

  it('put in what was typed as text, once', () => {
    expect(problemText(problem({ code: 'unknownObject', field: 'Object__c', value: '{place} <b>x</b>' }))).toBe(
      'Skill Default, Object__c: there is no object “{place} <b>x</b>”. Choose another.'
    );
  });

  it.each([
    'unread',
    'late',
    'unreadable',
    'nothingActive',
    'severalActive',
    'severalDefaults',
    'severalForOne',
    'unknownWord',
    'missing',
    'unknownObject',
    'objectNotReadable',
    'objectNotCreateable',
    'unknownField',
    'fieldNotReadable',
    'fieldNotCreateable',
    'fieldNotSearchable',
    'badHost',
    'badAddress',
    'badZone',
    'badCountry',
    'badNumber'
  ] as const)('leave no placeholder open: %s', (code) => {
    const sentence = problemText(problem({ code, value: 'Value', right: 'Right' }));
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/\.$/);
  });
});
