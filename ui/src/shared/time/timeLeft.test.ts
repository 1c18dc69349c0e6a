import { describe, expect, it } from 'vitest';
import { exactTime, shortTimeLeft, timeLeft } from './timeLeft';

const now = new Date('2026-11-22T12:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('time left', () => {
  it('grows more urgent as the moment comes nearer', () => {
    const urgencies = [-1, 0, 119, 120, 1439, 1440].map((minutes) => timeLeft(after(minutes), now).urgency);
    expect(urgencies).toEqual(['over', 'urgent', 'urgent', 'soon', 'soon', 'calm']);
  });

  it('counts a started minute that has passed as over', () => {
    expect(timeLeft(new Date(now.getTime() - 1), now)).toEqual({ minutes: -1, urgency: 'over' });
  });

  it('says minutes, then hours, then the day, then the date', () => {
    const words = [48, 310, 700, 2 * 1440, 20 * 1440].map((minutes) => shortTimeLeft(after(minutes), now, 'en-GB'));
    // The exact abbreviations are the platform's and change with its version.
    expect(words[0]).toMatch(/^48.min/);
    expect(words[1]).toMatch(/^5.h.*10.min/);
    expect(words[2]).toMatch(/^11.h/);
    expect(words[3]).toMatch(/^Tue/);
    expect(words[4]).toBe('12 Dec');
    expect(shortTimeLeft(after(60 * 1440), now, 'en-GB')).toBe('21 Jan 2027');
  });

  it('speaks the language of the reader', () => {
    expect(shortTimeLeft(after(310), now, 'de')).toMatch(/^5.Std.*10.Min/);
  });
});

describe('exact time', () => {
  it('names the zone of the reader', () => {
    expect(exactTime(now, 'en-GB', 'Europe/Berlin')).toMatch(/^Sun,? 22 Nov 2026.*13:00 Berlin$/);
  });

  it('adds the zone of the market only when its clock shows another time', () => {
    expect(exactTime(now, 'en-GB', 'Europe/Berlin', 'Europe/Paris')).not.toContain('Paris');
    expect(exactTime(now, 'en-GB', 'Europe/Berlin', 'America/New_York')).toContain('07:00 New York');
  });
});
