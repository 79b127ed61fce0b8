"""What a researcher would write: counts of five phrases by year, TF-IDF by file and by year, one plot.

    python3 script.py INPUT OUTPUT [PROCESSES]

The year of a file is the first four digits of its name or folder.
"""

import re
import sys
from multiprocessing import Pool
from pathlib import Path

import jieba
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

PHRASES = ["创新", "安全", "普惠", "人工智能", "数字鸿沟"]
WORD = re.compile(r"\w")

jieba.setLogLevel("ERROR")
jieba.initialize()
for phrase in PHRASES:
    jieba.add_word(phrase)


def tokens(file):
    return [word for word in jieba.cut(file.read_text(encoding="utf-8")) if WORD.match(word)]


def main(source, target, processes):
    target.mkdir(parents=True, exist_ok=True)
    files = sorted(source.rglob("*.txt"))
    years = [re.search(r"\d{4}", str(f.relative_to(source))).group() for f in files]
    if processes > 1:
        with Pool(processes) as pool:
            docs = pool.map(tokens, files, chunksize=16)
    else:
        docs = [tokens(f) for f in files]

    vectorizer = CountVectorizer(analyzer=lambda doc: doc)
    counts = vectorizer.fit_transform(docs)
    columns = [vectorizer.vocabulary_[p] for p in PHRASES if p in vectorizer.vocabulary_]
    names = [p for p in PHRASES if p in vectorizer.vocabulary_]

    by_file = TfidfTransformer().fit_transform(counts)[:, columns]
    pd.DataFrame(by_file.toarray(), index=[f.name for f in files], columns=names).to_csv(target / "tf_idf_by_file.csv")

    mentions = pd.DataFrame(counts[:, columns].toarray(), columns=names).groupby(years).sum()
    size = pd.Series([len(doc) for doc in docs]).groupby(years).sum()
    rates = mentions.div(size, axis=0) * 10_000
    mentions.assign(tokens=size).to_csv(target / "mentions.csv")
    rates.to_csv(target / "rates.csv")

    order = sorted(set(years))
    merged = CountVectorizer(analyzer=lambda doc: doc, vocabulary=vectorizer.vocabulary_)
    year_docs = {year: [] for year in order}
    for year, doc in zip(years, docs):
        year_docs[year].extend(doc)
    by_year = TfidfTransformer().fit_transform(merged.transform(year_docs[year] for year in order))[:, columns]
    pd.DataFrame(by_year.toarray(), index=order, columns=names).to_csv(target / "tf_idf_by_year.csv")

    plt.rcParams["font.sans-serif"] = ["Noto Sans CJK SC", "Noto Sans CJK JP"]
    rates.plot(marker="o")
    plt.ylabel("per 10,000 tokens")
    plt.savefig(target / "trends.png", dpi=300)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
