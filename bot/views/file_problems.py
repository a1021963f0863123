"""What is wrong with a file, in words: each mistake at its place, with the remedy."""

from bot.domain.file_problems import NO_COLUMN, BadFile
from bot.texts import text


def lines(bad: BadFile, language: str) -> list[str]:
    """Return what is wrong with a file, a line each."""
    told = [
        text(
            "file-problem-line" if problem.column == NO_COLUMN else "file-problem",
            language,
            line=str(problem.line),
            column=problem.column,
            what=text(problem.key, language, **problem.values),
        )
        for problem in bad.problems
    ]
    return [*told, text("file-more-problems", language, count=bad.more)] if bad.more else told
