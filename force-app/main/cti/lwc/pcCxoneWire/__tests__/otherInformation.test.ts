import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { htmlLines } from '../htmlText';
import { readValues } from '../otherInformation';

const pairs = (newFormat: string, html = '') =>
  readValues(newFormat, html).map(({ label, value, kind }) => [label, value, kind]);

describe('the delimited format', () => {
  it('has label, value and type code', () => {
    const kinds = ['none', 'boolean', 'date', 'decimal', 'integer', 'string', 'phone'];
    kinds.forEach((kind, code) => assert.deepEqual(pairs(`L~|^V~|^${code}`), [['L', 'V', kind]]));
    assert.deepEqual(pairs('L~|^V~|^9'), [['L', 'V', 'none']]);
  });
  it('loses nothing of a record that is not whole', () => {
    assert.deepEqual(pairs('only a value'), [['', 'only a value', 'none']]);
    assert.deepEqual(pairs('L~|^V'), [['L', 'V', 'none']]);
    assert.deepEqual(pairs('L~|^a~|^b~|^5]@/]@/M~|^~|^5'), [
      ['L', 'a~|^b', 'string'],
      ['M', '', 'string']
    ]);
  });
  it('takes the mark of a translated label off', () => {
    assert.deepEqual(pairs('$Localized:Notes~|^call later~|^5'), [['Notes', 'call later', 'string']]);
  });
  it('is text, whatever it looks like', () => {
    assert.deepEqual(pairs('<b>x</b>~|^<img src=x onerror=alert(1)>~|^5'), [
      ['<b>x</b>', '<img src=x onerror=alert(1)>', 'string']
    ]);
  });
  it('is bounded', () => {
    assert.equal(pairs(Array.from({ length: 500 }, (_, i) => `L${i}~|^V~|^5`).join(']@/')).length, 50);
  });
  it('wins over the HTML', () => {
    assert.deepEqual(pairs('L~|^V~|^5', '<b>X</b>: y'), [['L', 'V', 'string']]);
  });
});

describe('the HTML reading', () => {
  const cases: [string, string[]][] = [
    ['<b>Balance</b>: 120.50<br/><b>Due</b>: 03/09/2026', ['Balance: 120.50', 'Due: 03/09/2026']],
    ['<p>a</p><p>b</p>', ['a', 'b']],
    [
      '<table><tr><td>Name</td><td>Rosa</td></tr><tr><th>Due:</th><td>9 <i>Mar</i></td></tr></table>',
      ['Name: Rosa', 'Due: 9 Mar']
    ],
    ['a &amp; b &lt;i&gt; &#233;&#xe9; &nbsp;c &bogus; &#0;', ['a & b <i> éé c &bogus;']],
    ['<script>alert(1)</script><style>b{}</style>x', ['x']],
    ['<!-- <b>no</b> -->x', ['x']],
    ['<a title="a > b" href=\'#\'>link</a>', ['link']],
    ['3 < 4 and 5 > 4', ['3 < 4 and 5 > 4']],
    ['<img src=x onerror=alert(1)', []],
    ['<script>never ends', []],
    ['', []],
    ['plain', ['plain']]
  ];
  for (const [html, lines] of cases) {
    it(JSON.stringify(html), () => assert.deepEqual(htmlLines(html), lines));
  }
  it('splits at the first colon', () => {
    assert.deepEqual(pairs('', 'At: 10:30<br>no label<br>: odd'), [
      ['At', '10:30', 'none'],
      ['', 'no label', 'none'],
      ['', ': odd', 'none']
    ]);
  });
  it('leaves no tag of a well-formed fragment standing', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const fragment = fc.array(fc.tuple(fc.constantFrom('b', 'i', 'span', 'div', 'p', 'td'), word), { maxLength: 20 });
    fc.assert(
      fc.property(fragment, (parts) => {
        const text = htmlLines(parts.map(([tag, inner]) => `<${tag} class="x">${inner}</${tag}>`).join('')).join(' ');
        return !text.includes('<') && parts.every(([, inner]) => text.includes(inner));
      })
    );
  });
  it('takes any input, and long ones in no time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '=', '/', '!', '-', ' ', 'b', ';', '#', '1') }),
        (html) => htmlLines(html).length >= 0
      )
    );
    for (const unit of ['<', '<!--', '<a b="', '&#', '<script>', ' \t', '</td>', '<b']) {
      const began = performance.now();
      htmlLines(unit.repeat(20_000 / unit.length));
      assert.ok(performance.now() - began < 500, unit);
    }
  });
});
