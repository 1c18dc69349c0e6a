import { useState } from 'react';
import type { Schemas } from '../api/client';
import { previewOf } from '../api/queries';
import styles from './PostPicture.module.css';

interface Props {
  readonly image: Schemas['ImageUse'];
  /** Where it stands among the post's pictures, from 0. */
  readonly place: number;
  /** The shape that the network gives it, from the picture's own width through height; cut to fit. */
  readonly shape?: ((ratio: number) => number) | undefined;
  /** The most that it may be high, as a part of the post's width; it is then narrower than the post. */
  readonly tallest?: number;
}

/** A picture in its network's shape, with the sign that there are words for those who cannot see it. */
export function PostPicture({ image, place, shape, tallest }: Props) {
  const [ratio, setRatio] = useState<number>();
  const shaped = ratio === undefined || shape === undefined ? undefined : shape(ratio);
  const narrow = shaped !== undefined && tallest !== undefined && 1 / shaped > tallest;
  return (
    <figure
      className={styles.figure}
      data-picture={place}
      style={
        shaped === undefined
          ? undefined
          : { aspectRatio: shaped, ...(narrow && { width: `${shaped * tallest * 100}%` }) }
      }
    >
      <img
        src={previewOf(image.asset)}
        alt={image.decorative ? '' : image.alternativeText}
        loading="lazy"
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          if (naturalWidth > 0 && naturalHeight > 0) setRatio(naturalWidth / naturalHeight);
        }}
      />
      {!image.decorative && image.alternativeText.trim() !== '' && (
        <span className={styles.badge} aria-hidden="true">
          ALT
        </span>
      )}
    </figure>
  );
}
