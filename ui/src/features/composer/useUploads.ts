import { useEffect, useRef, useState } from 'react';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem, type ProblemError } from '@/shared/api/problem';

export interface Upload {
  readonly id: number;
  readonly name: string;
  /** Nothing while the bytes are on their way. */
  readonly problem: ProblemError | undefined;
}

let numbers = 0;

/** Sends files one after the other; each that fails says why and stays until it is dismissed. */
export function useUploads(onStored: (asset: Schemas['Asset']) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stored = useRef(onStored);
  useEffect(() => {
    stored.current = onStored;
  });

  const dismiss = (id: number) => setUploads((before) => before.filter((each) => each.id !== id));
  const send = async (files: readonly File[]) => {
    for (const file of files) {
      const id = ++numbers;
      setUploads((before) => [...before, { id, name: file.name, problem: undefined }]);
      try {
        const asset = await store(file);
        stored.current(asset);
        dismiss(id);
      } catch (failure) {
        const problem = asProblem(failure);
        setUploads((before) => before.map((each) => (each.id === id ? { ...each, problem } : each)));
      }
    }
  };
  return { uploads, send, dismiss };
}

function store(file: File): Promise<Schemas['Asset']> {
  const form = new FormData();
  form.append('file', file, file.name || 'pasted.png');
  // The generated type knows the part as a string; the form is what is sent.
  const body = { file: '' };
  return bodyOf(api.POST('/api/assets', { body, bodySerializer: () => form }));
}
