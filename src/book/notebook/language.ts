import type { Notebook } from './notebook';

/** What the kernel here runs; a notebook that says nothing is taken for one of its own. */
const OWN = ['typescript', 'javascript'];

/** The language of a notebook's code where that is another than the kernel's: 'python'. */
export function foreignLanguage({ metadata }: Notebook): string | undefined {
  const said = (name: string, key: string): unknown =>
    (metadata?.[name] as Record<string, unknown> | null | undefined)?.[key];
  const language = said('kernelspec', 'language') ?? said('language_info', 'name');
  if (typeof language !== 'string') return undefined;
  return OWN.includes(language.toLowerCase()) ? undefined : language.toLowerCase();
}
