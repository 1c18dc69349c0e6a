import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What belongs to the words above it and is read second. */
export function Soft({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" component="div">
      {children}
    </Text>
  );
}
