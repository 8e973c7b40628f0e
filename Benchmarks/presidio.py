"""How much of Tests/PersonalData mundap masks, and what Microsoft Presidio's recognisers find of it, kind by kind.

    pip install presidio-analyzer
    swift build -c release --product mundap && python3 Benchmarks/presidio.py

Presidio's recogniser classes are called directly, without a language model: each on the lines of its own kind, and all of them on
the lines that hold nothing personal. A find counts whatever its score, where it overlaps what is personal.
"""

import json
import re
import subprocess
from pathlib import Path

from presidio_analyzer import predefined_recognizers as presidio

ROOT = Path(__file__).resolve().parent.parent


def table(name):
    lines = (ROOT / "Tests/PersonalData" / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def masked(texts):
    """What mundap makes of each text, each in a conversation of its own."""
    typed = "".join(f"{text}\n/reset\n" for text in texts)
    run = subprocess.run(
        [ROOT / ".build/release/mundap", "chat", "--format", "json", "--no-transcript"],
        input=typed, capture_output=True, text=True, cwd=ROOT, check=True)
    return [json.loads(line)["user"] for line in run.stdout.splitlines()][::2]


def personal_spans(text, expected):
    """Where in `text` stands what the labels of `expected` stand for."""
    parts = re.split(r"\[[가-힣]+\d+\]", expected)
    pattern = "(.+?)".join(re.escape(part) for part in parts)
    match = re.fullmatch(pattern, text)
    return [match.span(group) for group in range(1, len(parts))]


RECOGNISERS = {
    "주민등록번호": presidio.KrRrnRecognizer(),
    "외국인등록번호": presidio.KrFrnRecognizer(),
    "휴대전화": presidio.PhoneRecognizer(supported_regions=("KR",)),
    "전화번호": presidio.PhoneRecognizer(supported_regions=("KR",)),
    "이메일": presidio.EmailRecognizer(),
    "카드번호": presidio.CreditCardRecognizer(),
    "계좌번호": None,
    "사업자번호": presidio.KrBrnRecognizer(),
    "여권번호": presidio.KrPassportRecognizer(),
    "면허번호": presidio.KrDriverLicenseRecognizer(),
    "비밀값": None,
}


def finds(recogniser, text):
    return recogniser.analyze(text, recogniser.supported_entities, nlp_artifacts=None) if recogniser else []


def main():
    positives, negatives = table("positives.tsv"), table("negatives.tsv")
    ours = masked([row[1] for row in positives])
    print("kind\tlines\tmundap\tPresidio")
    for kind, recogniser in RECOGNISERS.items():
        rows = [(row, own) for row, own in zip(positives, ours) if row[0] == kind]
        right = sum(" ".join(row[2].split()) == " ".join(own.split()) for row, own in rows)
        found = 0
        for (_, text, expected), _ in rows:
            spans = personal_spans(text, expected)
            found += any(f.start < end and start < f.end for f in finds(recogniser, text) for start, end in spans)
        share = f"{100 * found / len(rows):.0f} %" if recogniser else "–"
        print(f"{kind}\t{len(rows)}\t{100 * right / len(rows):.0f} %\t{share}")
    own = sum(" ".join(text.split()) != " ".join(result.split()) for (_, text), result in zip(negatives, masked([row[1] for row in negatives])))
    theirs = sum(any(finds(recogniser, text) for recogniser in RECOGNISERS.values()) for _, text in negatives)
    print(f"nothing personal, yet masked\t{len(negatives)}\t{own}\t{theirs}")


if __name__ == "__main__":
    main()
