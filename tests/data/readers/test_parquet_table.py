import polars as pl

from data.readers import Unreadable
from data.readers.parquet_table import read_parquet


def test_any_wrong_byte_is_read_or_refused(tmp_path):
    path = tmp_path / "orders.parquet"
    pl.DataFrame({"crn": ["X1", "X2"], "order_id": [1, 2]}).write_parquet(path)
    whole = path.read_bytes()
    refused = 0
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            read_parquet(path)
        except Unreadable:
            refused += 1
    assert refused > len(whole) / 4
