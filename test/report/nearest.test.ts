import { didYouMean, editDistance, nearest } from '../../lib/report/nearest';

test('edit distance', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('same', 'same')).toBe(0);
});

test('nearest names first, far ones never', () => {
  expect(nearest('los', ['main', 'loss', 'lose', 'printf'])).toEqual(['lose', 'loss']);
  expect(nearest('lse', ['_ZN4math3lseEPdi', 'lsf'])).toEqual(['_ZN4math3lseEPdi', 'lsf']);
  expect(nearest('f', ['quite_another'])).toEqual([]);
});

test('a question, or what to do instead', () => {
  expect(didYouMean('squar', ['square', 'cube'], 'no')).toBe('did you mean `square`?');
  expect(didYouMean('x', [], 'see there')).toBe('see there');
});
