/**
 * @param person the two parts of a name
 * @returns it as it is read: `Arturo Sarukhan`
 */
export function fullName({ given, family }: { given: string; family: string }): string {
  return `${given} ${family}`
}
