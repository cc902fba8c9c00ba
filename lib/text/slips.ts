/**
 * Whether two words differ by one slip of the keys: a letter too many or too few, another letter, or two letters
 * swapped. A slip at either end doesn't count. There, another letter makes another name: Zelenska is not Zelensky, and
 * Medvedeva is not Medvedev.
 */
export function isOneSlip(one: string, other: string): boolean {
  const longest = Math.min(one.length, other.length);
  let begins = 0;
  while (begins < longest && one[begins] === other[begins]) begins++;
  if (begins === 0) return false;
  let ends = 0;
  while (ends < longest - begins && one.at(-1 - ends) === other.at(-1 - ends)) ends++;
  if (ends === 0) return false;
  const [left, right] = [one.slice(begins, one.length - ends), other.slice(begins, other.length - ends)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
