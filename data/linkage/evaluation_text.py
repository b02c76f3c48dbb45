"""An evaluation of linkage in words, for whoever labelled the people."""

from data.linkage.evaluation import Evaluation, Point


def text(evaluation: Evaluation) -> str:
    """What was linked, how well at the shipped threshold and at others, and what went wrong."""
    return "\n".join(
        [
            f"{evaluation.records:,} records of {evaluation.people:,} people, linked by the model"
            f" for {' and '.join(evaluation.person_kinds)} records",
            f"{evaluation.true_pairs:,} pairs of records are of one person;"
            f" {evaluation.found_pairs:,} were linked at the shipped threshold",
            "",
            "threshold  precision   recall       F1",
            _line(evaluation) + "  (shipped)",
            *(_line(point) for point in evaluation.curve),
            "",
            *(
                line
                for title, kinds in evaluation.errors.items()
                for line in (
                    f"{title} pairs: {sum(kinds.values()):,}",
                    *(f"  {kind.replace('_', ' ')}: {count:,}" for kind, count in kinds.items()),
                )
            ),
        ]
    )


def _line(point: Point) -> str:
    return f"{point.threshold:9}  {_share(point.precision)}  {_share(point.recall)}  " + _share(
        point.f1
    )


def _share(share: float | None) -> str:
    return f"{'none':>9}" if share is None else f"{share:9.4f}"
