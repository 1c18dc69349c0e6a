type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

export function filesOf(manifest: Manifest, pieces: readonly string[]): string[];
export function excess(sizes: ReadonlyMap<string, number>, most: number): string | undefined;
