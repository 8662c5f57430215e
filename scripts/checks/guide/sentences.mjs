/** Tables of sentences: each is the catalogue's, word by word, and those that a person asks an administrator about are there. */
import { tables } from './markdown.mjs';
import { labelsOf, problemCodes } from './orgFiles.mjs';

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Families of labels that tell somebody what an administrator has to mend. */
const families = [
  /^PC_Pop[A-Z]/,
  /^PC_Refused(?!Then|WithWords)/,
  /^PC_NoticeSettings(?!Problem)/,
  /^PC_PanelNotPermitted$/,
  /^PC_PanelSignedOut$/,
  /^PC_Match(No[A-Z]|Late|Failed|FieldsFailed|RuleWrong|TooShort|Typing|Shut)/,
  /^PC_Setup(HostNotReached|SignInLacks|NoAgents|RuleEmpty|NoConsoleApp|StandardApps?|Access\w+|SkillNames|Unchecked|Forbidden|Failed)$/
];

export function sentenceProblems(root, text) {
  const labels = labelsOf(root);
  const rows = tables(text)
    .filter(({ heads }) => heads[0] === 'sentence')
    .flatMap((table) => table.rows);
  const said = new Set(rows.map(([sentence]) => sentence));
  const words = new Set(labels.values());
  const codes = problemCodes(root).map((code) => `PC_Setting${capital(code)}`);
  const wanted = [...codes, ...[...labels.keys()].filter((name) => families.some((family) => family.test(name)))];
  const missing = wanted.map((name) => {
    const sentence = labels.get(name);
    if (sentence === undefined) return `there is no label ${name}`;
    return said.has(sentence.trim()) ? null : `no row for the sentence of ${name}: ${sentence}`;
  });
  return [
    codes.length > 0 ? null : 'no code of a setting problem was found',
    ...missing,
    ...rows.map(([sentence]) => (words.has(sentence) ? null : `nobody says: ${sentence}`)),
    ...rows.map((row) => (row.length === 3 && row.every((cell) => cell !== '') ? null : `a cell is missing: ${row[0]}`))
  ];
}
