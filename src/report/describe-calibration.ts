import type { Estimate, HitRate, JudgeCalibration } from '../domain/calibration.ts';
import { formatCoefficient, formatPercent } from '../values/format-number.ts';

/** A figure of a calibration as people read it. */
export interface DescribedFigure {
  name: string;
  value: string;
  /** `0.73 to 0.95`; empty where there is none. */
  interval: string;
  /** What it says, in half a line. */
  explanation: string;
}

/** What stands for a figure that is undefined. */
const UNDEFINED = '–';

/** The figures of a judge, each with its interval and what it means; none without labels. */
export function describeFigures({ figures, youdenNeeded }: JudgeCalibration): DescribedFigure[] {
  const { labels, agreed, errored, agreement, kappa, quadraticKappa, ac1 } = figures;
  if (labels === 0) return [];
  return [
    describeShare('agreement', agreement, `${agreed} of ${labels} verdicts equal the label`),
    describeCoefficient('kappa', kappa, 'agreement beyond chance: 0 is chance, 1 is perfect'),
    ...(quadraticKappa
      ? [
          describeCoefficient(
            'quadratic kappa',
            quadraticKappa,
            `the same; a near miss weighs less${errored > 0 ? `; without the ${errored} that errored` : ''}`,
          ),
        ]
      : []),
    describeCoefficient('AC1', ac1, 'the same; steady where nearly all labels are alike'),
    describeRate('sensitivity', figures.sensitivity, 'pass', 'passes'),
    describeRate('specificity', figures.specificity, 'fail', 'fails'),
    describeYouden(figures, youdenNeeded),
  ];
}

function describeShare(
  name: string,
  estimate: Pick<Estimate, 'value' | 'interval'> | undefined,
  explanation: string,
): DescribedFigure {
  if (!estimate) return { name, value: UNDEFINED, interval: '', explanation };
  const { value, interval } = estimate;
  return {
    name,
    value: formatPercent(value),
    interval: interval
      ? `${formatPercent(interval[0]).replace(' %', '')} to ${formatPercent(interval[1])}`
      : '',
    explanation,
  };
}

function describeCoefficient(
  name: string,
  estimate: Estimate | undefined,
  explanation: string,
): DescribedFigure {
  if (!estimate)
    return {
      name,
      value: UNDEFINED,
      interval: '',
      explanation: 'not defined: people gave one label only',
    };
  const { value, interval } = estimate;
  return {
    name,
    value: formatCoefficient(value),
    interval: interval ? interval.map((limit) => formatCoefficient(limit)).join(' to ') : '',
    explanation,
  };
}

function describeRate(
  name: string,
  rate: HitRate | undefined,
  side: string,
  does: string,
): DescribedFigure {
  const explanation = rate
    ? `the judge ${does} ${rate.hits} of the ${rate.of} that people ${side}`
    : `not defined: no label ${does}`;
  return describeShare(name, rate, explanation);
}

function describeYouden(
  { youden, youdenLow }: JudgeCalibration['figures'],
  needed: number,
): DescribedFigure {
  const name = "Youden's J";
  if (youden === undefined || youdenLow === undefined)
    return {
      name,
      value: UNDEFINED,
      interval: '',
      explanation: 'not defined: labels that pass and labels that fail are needed',
    };
  return {
    name,
    value: formatCoefficient(youden),
    interval: `at least ${formatCoefficient(youdenLow, Math.floor)}`,
    explanation: `sensitivity + specificity − 1; at least ${needed} lets it block`,
  };
}
