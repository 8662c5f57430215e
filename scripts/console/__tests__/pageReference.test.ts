import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromUrl, recordIdOf, recordPage, samePage, urlOf } from '../workspace/pageReference';

const id = '003Sm0000000001AAA';

test('every form of a record address leads to the record', () => {
  for (const url of [
    `/${id}`,
    `/lightning/r/${id}/view`,
    `/lightning/r/Contact/${id}/view`,
    `https://org.example.test/${id}?x=1`
  ]) {
    const page = fromUrl(url);
    assert.equal(page && recordIdOf(page), id, url);
    assert.equal(page?.attributes.objectApiName, 'Contact');
  }
});

test('another address is a web page, another scheme is nothing', () => {
  assert.deepEqual(fromUrl('https://example.test/a?b=c'), {
    type: 'standard__webPage',
    attributes: { url: 'https://example.test/a?b=c' }
  });
  assert.equal(fromUrl('javascript:alert(1)'), null);
  assert.equal(fromUrl('https://'), null);
});

test('an 18-character id and its first 15 are the same record, another case is another', () => {
  assert.equal(samePage(recordPage(id), recordPage(id.slice(0, 15))), true);
  assert.equal(samePage(recordPage(id), recordPage('003sM0000000001AAA')), false);
});

test('pages have addresses inside the console', () => {
  assert.equal(urlOf(recordPage(id)), `/lightning/r/Contact/${id}/view`);
  assert.equal(
    urlOf({ type: 'standard__objectPage', attributes: { objectApiName: 'Case', actionName: 'new' } }),
    '/lightning/o/Case/new'
  );
});
