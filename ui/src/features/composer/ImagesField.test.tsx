// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { staged } from '@/shared/testing/stage';
import { ImagesField } from './ImagesField';
import type { Images } from './images';

const entry = (hash: string, alternativeText: string) => ({
  asset: { hash, mediaType: 'image/png', size: 1, width: 300, height: 200, name: `${hash}.png` },
  alternativeText,
  uses: [{ item: 'i', name: 'Spring' }],
  usedIn: 2,
});
const server = {
  'GET /api/assets': { body: { items: [entry('pot', 'A red pot'), entry('pan', '')], next: null } },
  'GET /api/assets/pot/crops': { body: { width: 300, height: 200, original: null } },
  'GET /api/assets/part/crops': { body: { width: 200, height: 200, original: 'pot' } },
  'POST /api/assets/pot/crops': { status: 201, body: { hash: 'part' } },
};

function Field({ start, onImages }: { readonly start: Images; readonly onImages: (images: Images) => void }) {
  const [images, setImages] = useState(start);
  onImages(images);
  return <ImagesField images={images} channels={['bluesky']} onChange={(change) => setImages(change)} />;
}

describe('the images of a post', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  const shown = (start: Images = []) => {
    let now: Images = start;
    const sent = staged(<Field start={start} onImages={(images) => (now = images)} />, server);
    return { sent, now: () => now };
  };
  const pot = [{ asset: 'pot', alternativeText: 'A red pot', decorative: false }];

  it('come from earlier ones with their words', async () => {
    const { now } = shown();
    await userEvent.click(screen.getByRole('button', { name: 'Use an earlier image' }));
    await userEvent.click(await screen.findByRole('button', { name: /A red pot.*in 2 items.*Spring/ }));
    expect(now()).toEqual(pot);
  });

  it('ask for their words at once where there are none', async () => {
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'Use an earlier image' }));
    await userEvent.click(await screen.findByRole('button', { name: /pan.png/ }));
    await waitFor(() => expect(screen.getByLabelText('Alternative text')).toHaveFocus());
  });

  it('are cut from the original in whole pixels, and keep their words', async () => {
    const { sent, now } = shown(pot);
    await userEvent.click(screen.getByRole('button', { name: 'Crop the image' }));
    expect(await screen.findByRole('button', { name: 'Crop' })).toBeDisabled();
    await userEvent.click(screen.getByLabelText('1:1'));
    await userEvent.click(screen.getByRole('button', { name: 'Crop' }));
    await waitFor(() => expect(now()).toEqual([{ asset: 'part', alternativeText: 'A red pot', decorative: false }]));
    expect(screen.getByLabelText('Alternative text')).toHaveFocus();
    expect(sent).toEqual([{ call: 'POST /api/assets/pot/crops', body: { x: 50, y: 0, width: 200, height: 200 } }]);
  });

  it('can be whole again', async () => {
    const { sent, now } = shown([{ asset: 'part', alternativeText: 'A red pot', decorative: false }]);
    await userEvent.click(screen.getByRole('button', { name: 'Crop the image' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take the whole image again' }));
    expect(now()).toEqual(pot);
    expect(sent).toEqual([]);
  });
});
