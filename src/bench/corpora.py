"""Corpora of any size and shape, made from a folder of text files: the same bytes every time.

The folder holds plain text with a line 【yyyymmdd】 before each day, as /shared/corpus/load has. A corpus is written as a
file a day, «2014/20140101.txt». Beyond the size of the folder further copies are added in which the sentences of a year
are dealt out anew: real sentences, but no article that repeats another.
"""

import random
import re
import shutil
from pathlib import Path

DAY = re.compile(r"^【(\d{8})】\s*$", re.M)
SENTENCE = re.compile(r"[^。！？]+[。！？]*")


def days(folder):
    """The days of the folder: a list of (yyyymmdd, text), in their order."""
    found = []
    for file in sorted(Path(folder).glob("*.txt")):
        parts = DAY.split(file.read_text(encoding="utf-8"))
        found += [(day, text.strip() + "\n") for day, text in zip(parts[1::2], parts[2::2])]
    if not found:
        raise SystemExit(f"No text with lines such as 【20140101】 in {folder}: name another folder with --text.")
    return found


def dealt_anew(some_days, seed):
    """The same days with the sentences of each year shuffled, every line as many sentences long as it was."""
    by_year = {}
    for day, text in some_days:
        by_year.setdefault(day[:4], []).extend(s for line in text.splitlines() for s in SENTENCE.findall(line))
    for year, sentences in by_year.items():
        random.Random(f"{seed} {year}").shuffle(sentences)
    stock = {year: iter(sentences) for year, sentences in by_year.items()}
    return [
        (day, "".join("".join(next(stock[day[:4]]) for _ in SENTENCE.findall(line)) + "\n" for line in text.splitlines()))
        for day, text in some_days
    ]


def texts(folder, size):
    """Days of about `size` bytes in all: (name, text), spread over all years where the folder has more than that."""
    all_days = days(folder)
    stock = sum(len(text.encode()) for _, text in all_days)
    if size < stock:
        wanted = int(len(all_days) * size / stock)
        yield from (all_days[i * len(all_days) // wanted] for i in range(wanted))
        return
    written, copy = 0, 0
    while written < size:
        for day, text in all_days if copy == 0 else dealt_anew(all_days, copy):
            yield (day if copy == 0 else f"{day}-{copy}", text)
            written += len(text.encode())
            if written >= size:
                return
        copy += 1


def plain(folder, size, target):
    """A file a day."""
    for name, text in texts(folder, size):
        write(target / name[:4] / f"{name}.txt", text)


def one_file(folder, size, target):
    """All of it in one file."""
    write(target / "2014.txt", "".join(text for _, text in texts(folder, size)))


def half_in_one(folder, size, target):
    """One file with half of all text, the rest a file a day."""
    halves = list(texts(folder, size))
    middle = len(halves) // 2
    write(target / "2014.txt", "".join(text for _, text in halves[:middle]))
    for name, text in halves[middle:]:
        write(target / name[:4] / f"{name}.txt", text)


def tiny_files(folder, size, target, files=100_000):
    """So many files, each a stretch of the text of a year."""
    by_year = {}
    for name, text in texts(folder, size):
        by_year.setdefault(name[:4], []).append(text)
    years = {year: "".join(some) for year, some in by_year.items()}
    length = -(-sum(map(len, years.values())) // files)
    count = 0
    for year, text in years.items():
        for start in range(0, len(text), length):
            write(target / year / f"{count // 1000:04}" / f"{count:07}.txt", text[start : start + length].strip() + "\n")
            count += 1


def hundred_years(folder, size, target):
    """The days spread over a hundred years."""
    for i, (name, text) in enumerate(texts(folder, size)):
        write(target / str(1921 + i % 100) / f"{i:06}.txt", text)


def fifty_outlets(folder, size, target):
    """The days spread over fifty newspapers, which a catalogue names."""
    rows = ["path,outlet"]
    for i, (name, text) in enumerate(texts(folder, size)):
        path = f"{name[:4]}/outlet{i % 50:02}/{name}.txt"
        write(target / path, text)
        rows.append(f"{path},outlet {i % 50:02}")
    write(target / "documents.csv", "\n".join(rows) + "\n")


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


SHAPES = {
    "plain": plain,
    "one_file": one_file,
    "half_in_one": half_in_one,
    "tiny_files": tiny_files,
    "hundred_years": hundred_years,
    "fifty_outlets": fifty_outlets,
}


def build(shape, text, size, target):
    """Writes the corpus to `target` unless it stands there already, whole; gives (folder, bytes, characters)."""
    target = Path(target)
    done = target.with_name(target.name + ".size")
    if not done.exists():
        shutil.rmtree(target, ignore_errors=True)
        SHAPES[shape](text, size, target)
        files = list(target.rglob("*.txt"))
        characters = sum(len(f.read_text(encoding="utf-8")) for f in files)
        done.write_text(f"{sum(f.stat().st_size for f in files)} {characters}")
    size, characters = map(int, done.read_text().split())
    return target, size, characters
