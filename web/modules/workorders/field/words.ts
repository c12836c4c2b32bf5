import './problems.words';
import { dayWords } from './day.words';
import { endingWords } from './ending.words';
import { helpWords } from './help.words';
import { historyWords } from './history.words';
import { jobWords } from './job.words';
import { visitWords } from './visit.words';

export const words = {
  ...dayWords,
  ...helpWords,
  ...jobWords,
  ...visitWords,
  ...endingWords,
  ...historyWords,
};
