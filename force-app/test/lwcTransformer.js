/**
 * The platform's Jest transformer calls every component `x-test`. A component in a template has the tag written there all the same, but
 * one loaded late has the tag it was registered with; so it is registered as the platform would, after its folder.
 */
const { basename, dirname } = require('node:path');
const transformer = require('@lwc/jest-transformer');

const tagOf = (file) => `c-${basename(dirname(file)).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

module.exports = {
  ...transformer,
  process(source, file, options) {
    const made = transformer.process(source, file, options);
    return { ...made, code: made.code.replace(/\bsel: ["']x-test["']/, `sel: "${tagOf(file)}"`) };
  }
};
