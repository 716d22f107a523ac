import { corpusTests } from './check';
import { objectiveC } from './objective-c';

corpusTests(objectiveC);
