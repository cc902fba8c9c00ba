import { BUNDLED, readSoundBase } from './claim-folder';
import { learnOnce } from './learn-once';
import { runCommand } from './usage';

const USAGE = `npm run learn   learns from the bundled claim base now, so that the next build need not`;

runCommand(USAGE, async () => {
  learnOnce(readSoundBase(BUNDLED));
});
