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

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A label's sentence as a pattern: anything may stand in its places. */
const pattern = (sentence) =>
  new RegExp(
    `^${sentence
      .trim()
      .split(/\{\w+\}/)
      .map(escaped)
      .join('.+')}$`
  );

/** What the tables of settings quote a wrong value with: text in italics that ends as a sentence does. */
const quotes = (text) =>
  tables(text)
    .filter(({ heads }) => heads.at(-1) === 'wrong')
    .flatMap(({ rows }) =>
      rows.flatMap((row) => [...row.at(-1).matchAll(/(?<!_)_((?:[^_]|__c|_(?=[A-Z]))+?)_(?=[\s.,;)]|$)/g)])
    )
    .map(([, quote]) => quote)
    .filter((quote) => /[.…]$/.test(quote));

export function sentenceProblems(root, text) {
  const labels = labelsOf(root);
  const rows = tables(text)
    .filter(({ heads }) => heads[0] === 'sentence')
    .flatMap((table) => table.rows);
  const said = new Set(rows.map(([sentence]) => sentence));
  const words = new Set(labels.values());
  // A label that is all places would agree to anything.
  const patterns = [...words].filter((one) => one.replace(/\{\w+\}|\W/g, '').length >= 8).map(pattern);
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
    ...quotes(text).map((quote) => (patterns.some((one) => one.test(quote)) ? null : `nobody says: ${quote}`)),
    ...rows.map(([sentence]) => (words.has(sentence) ? null : `nobody says: ${sentence}`)),
    ...rows.map((row) => (row.length === 3 && row.every((cell) => cell !== '') ? null : `a cell is missing: ${row[0]}`))
  ];
}
