/** Academic titles stand behind a comma or end with a full stop. */
const isTitle = (word: string) => word.endsWith('.');

/** The initials (*paraf*) of a person or, where the name is erased, of the position: "Kabag Program & Evaluasi" is KPE. At most three. */
export function initialsOf(name: string): string | null {
  const [bare = ''] = name.split(',');
  const words = bare.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !isTitle(word));
  const initials = words
    .map((word) => word.charAt(0).toLocaleUpperCase())
    .slice(0, 3)
    .join('');
  return initials === '' ? null : initials;
}
