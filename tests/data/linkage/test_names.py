import polars as pl

from data.linkage.names import NAMES, compared_names


def test_names_come_in_the_order_of_the_records_whoever_has_others_beside():
    people = pl.DataFrame(
        {
            "forename": ["Ruby", "Alex", None, "Ruby"],
            "surname": ["Holton", "Kelby-Marsh", "Holton", "Kelby"],
            "other_names": [None, "Lex Marrow", None, None],
        },
        schema=dict.fromkeys(("forename", "surname", "other_names"), pl.String),
    )
    names = compared_names(people)
    assert names.schema == NAMES
    assert names["forename"].to_list() == ["ruby", "alex", None, "ruby"]
    assert names["surname"].to_list() == ["holton", "kelbymarsh", "holton", "kelby"]
    assert names["surnames"].to_list()[1] == ["kelby", "kelbymarsh", "marrow", "marsh"]
    assert names["given_names"].to_list()[1] == ["alex", "lex"]
    assert names["surname_sound"][0] == names["surname_sound"][2]
