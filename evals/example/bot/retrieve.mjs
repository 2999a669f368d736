import { ARTICLES } from './knowledge.mjs';

const STOP_WORDS = new Set(
  'a about an and are at be can do does for from has have how i if in is it long me my of on or our so the their there they this to us we what when where which will with you your'.split(
    ' ',
  ),
);
const LEAST_SCORE = 2;

/** Words without their commonest endings, so that "ships" and "shipping" meet. */
function readTerms(text) {
  return (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => word.replace(/(ping|ing|ies|ed|es|s)$/, ''));
}

const INDEX = ARTICLES.map((article) => ({
  article,
  terms: new Set(readTerms(`${article.about} ${article.text}`)),
}));

/** A term that few articles have says more about which one is meant. */
function weighTerm(term) {
  const holders = INDEX.filter(({ terms }) => terms.has(term)).length;
  return holders === 0 ? 0 : Math.log2(1 + INDEX.length / holders);
}

/** The article that answers the question best, or nothing when none does well enough. */
export function findArticle(question, synonyms) {
  const terms = new Set(
    readTerms(question).flatMap((term) => [term, ...readTerms(synonyms[term] ?? '')]),
  );
  const ranked = INDEX.map(({ article, terms: known }) => ({
    article,
    score: [...terms].reduce((sum, term) => sum + (known.has(term) ? weighTerm(term) : 0), 0),
  })).sort((a, b) => b.score - a.score);
  return ranked[0].score >= LEAST_SCORE ? ranked[0].article : undefined;
}
