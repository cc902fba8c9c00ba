import {
  allowImport,
  askInCard,
  basesOff,
  FIXED,
  hideLinks,
  isHost,
  keepAnswers,
  keepAnswersDays,
  marks,
  mode,
  names,
  sites,
  values,
  watchSettings,
} from './settings';

/** What a school can fix; docs/schools.md and public/managed-schema.json list the same. */
export const FIXABLE = [
  mode,
  askInCard,
  sites,
  marks,
  basesOff,
  hideLinks,
  keepAnswers,
  keepAnswersDays,
  allowImport,
];

/** What is wrong with a school's policy. Both lists are empty if all is well. */
export interface PolicyFaults {
  /** Keys without a usable value, and entries that aren't hosts. The strictest setting applies instead. */
  unusable: string[];
  /** What is written as a key but is none. It has no effect. */
  unknown: string[];
}

export async function policyFaults(): Promise<PolicyFaults> {
  const { [FIXED]: listed, ...set } = await values('managed', null);
  const entries = listed === undefined ? [] : [listed].flat().map(String);
  const keys = FIXABLE.filter(({ key }) => key in set || names(listed, key));
  const hosts = set[sites.key];
  return {
    unusable: [
      ...keys.filter(({ key, isValid }) => !isValid(set[key])).map(({ key }) => key),
      ...(sites.isValid(hosts) ? hosts.filter((each) => !isHost(each)) : []).map(
        (each) => `${sites.key}: ${each}`,
      ),
    ],
    unknown: [
      ...Object.keys(set).filter((each) => !FIXABLE.some(({ key }) => key === each)),
      ...entries.filter((each) => !FIXABLE.some(({ key }) => names(each, key))),
    ],
  };
}

/** Calls back on every change of what a school can fix. Returns the undo. */
export const watchPolicies = (changed: () => void): (() => void) => watchSettings(FIXABLE, changed);
