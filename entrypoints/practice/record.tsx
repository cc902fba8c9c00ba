import { ClassRecord } from '../../components/class/ClassRecord';
import { clearAnswers } from '../../lib/platform/answers';
import { useAnswers } from '../shared/use-class';

/** The answers of this browser, with the ways to save and clear them. */
export function Record() {
  const { answers } = useAnswers();
  if (!answers) return null;
  return (
    <ClassRecord
      answers={answers}
      onSaveCsv={() => undefined}
      onSavePage={() => undefined}
      onClear={() => void clearAnswers()}
    />
  );
}
