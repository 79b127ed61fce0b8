"""Reference values by scipy, scikit-learn and numpy; see README.md."""

import csv
import itertools
import math
import os

import numpy as np
from scipy import stats
from sklearn.feature_extraction.text import TfidfTransformer

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/themetrends/measure/stats")


def write(name, header, rows):
    with open(os.path.join(TARGET, name + ".csv"), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([text(value) for value in row])


def text(value):
    if isinstance(value, (list, tuple, np.ndarray)):
        return " ".join(text(item) for item in value)
    return repr(float(value)) if isinstance(value, (float, np.floating)) else str(value)


def poisson_intervals():
    """Garwood's limits as quantiles of chi squared."""
    for count in (0, 1, 2, 7, 30, 250, 12345):
        for percent in (80.0, 95.0, 99.0):
            tail = (100 - percent) / 200
            low = stats.chi2.ppf(tail, 2 * count) / 2 if count else 0.0
            yield count, percent, low, stats.chi2.isf(tail, 2 * count + 2) / 2


COUNTS = [
    (12, 1000, 5, 2000),
    (2, 600, 9, 500),
    (0, 270, 4, 12000),
    (7, 45000, 0, 900),
    (1, 273, 1, 290),
    (3, 12000, 40, 600),
    (150, 30000, 90, 31000),
    (14, 500, 13, 520),
    (2500, 1000000, 2300, 700000),
]


def log_likelihoods():
    """G2 by Cressie and Read's power divergence; the exact p by going through all splits."""
    for a, size_a, b, size_b in COUNTS:
        n = a + b
        share = size_a / (size_a + size_b)
        g2, chi = stats.power_divergence([a, b], [n * share, n * (1 - share)], ddof=0, lambda_="log-likelihood")
        exact = sum(
            stats.binom.pmf(k, n, share)
            for k in range(n + 1)
            if stats.power_divergence([k, n - k], [n * share, n * (1 - share)], lambda_="log-likelihood")[0]
            >= g2 * (1 - 1e-7)
        )
        yield a, size_a, b, size_b, g2, chi, exact


def log_odds():
    """Monroe, Colaresi, Quinn 2008, equations 16, 20 and 22, written from the paper."""
    for a, size_a, b, size_b in COUNTS:
        for background, background_size, prior_size in ((a + b, size_a + size_b, 500.0), (60, 90000, 1000.0)):
            alpha = prior_size * background / background_size
            odds_a = (a + alpha) / (size_a + prior_size - a - alpha)
            odds_b = (b + alpha) / (size_b + prior_size - b - alpha)
            delta = np.log(odds_a) - np.log(odds_b)
            variance = 1 / (a + alpha) + 1 / (b + alpha)
            yield (a, size_a, b, size_b, background, background_size, prior_size, delta, variance,
                   delta / np.sqrt(variance))


SERIES = [
    [1.0, 2.0, 3.0, 4.0, 5.0],
    [5.0, 3.0, 4.0, 1.0, 2.0],
    [0.0, 0.0, 1.0, 0.0, 2.0, 3.0],
    [2.0, 2.0, 2.0, 3.0, 3.0, 5.0, 4.0],
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0, 0.7],
    [1.5, 1.5, 1.5, 1.5],
    [3.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
]


def s_of(values):
    return sum(np.sign(b - a) for a, b in itertools.combinations(values, 2))


def mann_kendall():
    """Up to nine values: every order there is. Without ties also scipy's exact test."""
    for values in SERIES:
        seen = s_of(values)
        all_s = [s_of(order) for order in itertools.permutations(values)] if len(values) < 9 else nine(values)
        yield values, int(seen), sum(abs(s) >= abs(seen) for s in all_s) / len(all_s)
    random = np.random.default_rng(5)
    for n in (9, 11, 20, 33, 50):
        values = np.round(random.permutation(n) * 1.25 + np.arange(n) * 0.9, 6)
        yield values, int(s_of(values)), stats.kendalltau(np.arange(n), values, method="exact").pvalue


def nine(values):
    """Orders of few different values: each of the distinct ones once, as all are equally likely."""
    return [s_of(order) for order in set(itertools.permutations(values))]


def orders_by_inversions(n):
    """How many orders of n values have 0, 1, 2, ... inversions: integers, so exact."""
    counts = [1]
    for k in range(2, n + 1):
        counts = [sum(counts[max(0, i - k + 1):i + 1]) for i in range(len(counts) + k - 1)]
    return counts


def exact_ends(years, values, percent):
    """Hollander and Wolfe: the slopes that leave out as many as Kendall's exact test refuses."""
    n = len(years)
    slopes = sorted((values[j] - values[i]) / (years[j] - years[i]) for i, j in itertools.combinations(range(n), 2))
    at_most = list(itertools.accumulate(orders_by_inversions(n)))
    outside = sum(count <= math.factorial(n) * (100 - percent) / 200 for count in at_most) - 1
    return slopes[outside], slopes[-1 - outside]


def theil_sen():
    """Slopes by scipy. Its interval takes normal quantiles, which is what is wanted above 50 points."""
    random = np.random.default_rng(7)
    for n, percent in ((8, 95.0), (11, 95.0), (11, 90.0), (23, 95.0), (40, 99.0), (60, 95.0)):
        years = 1990 + np.sort(random.choice(2 * n, n, replace=False)).astype(float)
        values = np.round(random.normal(20, 6, n) + 0.4 * (years - 1990), 4)
        slope, _, low, high = stats.theilslopes(values, years, percent / 100)
        if n <= 50:
            low, high = exact_ends(years, values, percent)
        yield percent, years, values, slope, low, high


def tf_idf():
    """Years by words: relative frequencies weighed by scikit-learn, without normalisation of vectors."""
    counts = np.array([[3, 0, 9, 1], [0, 0, 12, 2], [5, 1, 7, 0], [1, 0, 8, 0]])
    tokens = np.array([410, 388, 502, 77])
    tf = counts / tokens[:, None]
    smooth = TfidfTransformer(norm=None, smooth_idf=True).fit_transform(tf).toarray()
    plain = TfidfTransformer(norm=None, smooth_idf=False).fit_transform(tf).toarray() - tf
    df = (counts > 0).sum(axis=0)
    for year in range(4):
        for word in range(4):
            yield (counts[year, word], tokens[year], df[word], 4, smooth[year, word], plain[year, word])


write("poisson_interval", ["count", "percent", "low", "high"], poisson_intervals())
write("log_likelihood", ["a", "size_a", "b", "size_b", "g2", "p_chi_squared", "p_exact"], log_likelihoods())
write("log_odds", ["a", "size_a", "b", "size_b", "background", "background_size", "prior_size", "delta", "variance", "z"],
      log_odds())
write("mann_kendall", ["values", "s", "p"], mann_kendall())
write("theil_sen", ["percent", "x", "y", "slope", "low", "high"], theil_sen())
write("tf_idf", ["mentions", "tokens", "df", "n", "smooth", "plain"], tf_idf())
assert math.isclose(stats.norm.sf(1.959963984540054), 0.025)
