import { Skeleton, Stack } from '@mantine/core';
import styles from './Loading.module.css';

/** The shape of what is coming; seen only when it takes longer than 300 ms. */
export function Loading({ rows = 5, height = 56 }: { readonly rows?: number; readonly height?: number }) {
  return (
    <Stack gap="sm" className={styles.late} aria-busy="true" role="status">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius={8} />
      ))}
    </Stack>
  );
}
