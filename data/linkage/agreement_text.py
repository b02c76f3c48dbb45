"""The reviewers' agreement in words."""

from data.linkage.agreement import ENOUGH_PAIRS, Agreement, Review

TOO_FEW = f"too few to say: it takes {ENOUGH_PAIRS} pairs"


def text(review: Review) -> str:
    """What was decided, and how far it can be relied on."""
    if not review.pairs_decided:
        return "No pair has been decided yet: `lscb linkage review export` writes a list"
    words = ", ".join(f"{count:,} {word}" for word, count in review.pairs_by_decision.items())
    return "\n".join(
        [
            f"{review.pairs_decided:,} pairs decided: {words}",
            *_apart(review.not_followed),
            *_part("Each reviewer, on pairs shown again", review.with_themselves),
            *_part("Two reviewers, on pairs that both decided", review.with_each_other),
            *_part("The reviewers and the model, by its probability", review.with_the_model),
        ]
    )


def not_followed(pairs: int) -> str:
    """How many pairs were not linked although a reviewer called them the same, and why."""
    of = "1 pair that a reviewer" if pairs == 1 else f"{pairs:,} pairs that a reviewer"
    return (
        f"{of} called the same could not be linked: an agency's own numbering, another decision, or"
        " that a child's record and an adult's are never linked speaks against it"
    )


def _apart(pairs: int) -> list[str]:
    if not pairs:
        return []
    return [f"{not_followed(pairs)}; or it was decided since the last build"]


def _part(title: str, agreements: list[Agreement]) -> list[str]:
    return ["", title, *(f"  {each.between}: {_said(each)}" for each in agreements)]


def _said(agreement: Agreement) -> str:
    if agreement.share is None:
        return f"{agreement.agreed} of {agreement.of} alike, {TOO_FEW}"
    kappa = "only one word occurs" if agreement.kappa is None else f"kappa {agreement.kappa:.2f}"
    return (
        f"{agreement.agreed:,} of {agreement.of:,} alike ({agreement.share:.0f}%, "
        f"95% interval {agreement.lower:.0f}% to {agreement.upper:.0f}%), {kappa}"
    )
