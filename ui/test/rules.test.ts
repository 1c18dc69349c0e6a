import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('the rules of the workspace', { timeout: 60_000 }, () => {
  it('keep one feature from importing another, and from knowing the app', async () => {
    const places = ['@/features/item/ItemPage', '../item/ItemPage', '@/app/theme'];
    for (const place of places) {
      expect(await broken('src/features/inbox/Probe.ts', `import '${place}';`)).toContain('no-restricted-imports');
    }
    expect(await broken('src/features/inbox/Probe.ts', "import '@/shared/kept';\nimport './inboxQuery';")).toEqual([]);
  });

  it('keep shared from knowing anybody', async () => {
    for (const place of ['@/features/item/ItemPage', '../../features/item/ItemPage', '@/app/theme', '@/shared/kept']) {
      expect(await broken('src/shared/ui/Probe.ts', `import '${place}';`)).toContain('no-restricted-imports');
    }
  });

  it('keep markup from being made of strings', async () => {
    const code = 'export const Probe = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;';
    expect(await broken('src/app/Probe.tsx', code)).toContain('react/no-danger');
    expect(await broken('src/app/Probe.ts', "document.body.innerHTML = '<p>';")).toContain('no-restricted-syntax');
  });

  it('keep everything out of the storage that outlives the tab', async () => {
    expect(await broken('src/app/Probe.ts', "localStorage.setItem('a', 'b');")).toContain('no-restricted-globals');
  });

  it('want a label on what can be clicked', async () => {
    const code = 'export const Probe = () => <img src="/a.png" />;';
    expect(await broken('src/app/Probe.tsx', code)).toContain('jsx-a11y/alt-text');
  });
});
