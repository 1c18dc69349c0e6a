import { describe, expect, it } from 'vitest';
import { cellWords, outputText } from './cells';

describe('a condition in words', () => {
  it.each([
    ['', { kind: 'any' }],
    ['-', { kind: 'any' }],
    ['true', { kind: 'yes' }],
    ['false', { kind: 'no' }],
    ['"email","sms"', { kind: 'values', values: ['email', 'sms'], not: false }],
    ['not("none")', { kind: 'values', values: ['none'], not: true }],
    ['list contains(?, "DE")', { kind: 'has', values: ['DE'] }],
    ['some claim in ? satisfies claim in ("efficacy", "disease")', { kind: 'has', values: ['efficacy', 'disease'] }],
    ['>= date("2022-05-28")', { kind: 'from', date: '2022-05-28' }],
    ['[date("2022-05-28")..date("2027-01-01"))', { kind: 'between', date: '2022-05-28', end: '2027-01-01' }],
    ['[6..21)', { kind: 'feel', text: '[6..21)' }],
    ['some a in ? satisfies b in ("x")', { kind: 'feel', text: 'some a in ? satisfies b in ("x")' }],
  ])('%s', (cell, words) => expect(cellWords(cell)).toEqual(words));
});

describe('an output in words', () => {
  it.each([
    ['"REQ"', 'REQ'],
    ['["AD_LABEL", "SENDER_ID"]', 'AD_LABEL, SENDER_ID'],
    ['[]', ''],
    ['""', ''],
    ['3', '3'],
    [String.raw`"say \"Ad\""`, 'say "Ad"'],
  ])('%s', (cell, words) => expect(outputText(cell)).toBe(words));
});
