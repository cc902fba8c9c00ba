/** What follows is denied: "nor is it true, as X claimed, that …", "contrary to what X said, …". In lower case. */
export const UNTRUE =
  /\b(?:nor is it true|(?:it is|it's|it was|is) (?:not true|untrue|not correct|incorrect|false|wrong|a myth)|contrary to|despite what)\b/;
