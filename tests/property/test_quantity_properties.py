"""Any text can be read; bounds hold the value; one number in several forms reads the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.meaning.quantity import find_masked, find_quantities, read_quantity

SETTINGS = settings(derandomize=True, deadline=None, max_examples=400)
LIKELY = st.text(
    "0123456789.,，万千百十亿一二三两几余多近约达上以左右至-~份场人次xX*年月日%（）()+ ", max_size=24
)
DIGITS = "零一二三四五六七八九"


def spoken(number: int) -> str:
    """A number below 100 million in Chinese numerals."""
    if number >= 10_000:
        high, low = divmod(number, 10_000)
        gap = "零" if 0 < low < 1000 else ""
        return spoken(high) + "万" + (gap + spoken(low) if low else "")
    text, zero = "", False
    for size, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            text += ("零" if zero and text else "") + DIGITS[digit] + sign
            zero = False
        else:
            zero = True
    return text or "零"


@SETTINGS
@given(st.one_of(LIKELY, st.text(max_size=60)))
def test_any_text_reads_without_error_and_bounds_hold_the_value(text: str) -> None:
    reading = read_quantity(text)
    quantities = [*reading.parts, *(f.quantity for f in find_quantities(text))]
    if reading.quantity:
        quantities.append(reading.quantity)
    for quantity in quantities:
        assert quantity.low is None or quantity.low <= quantity.value
        assert quantity.high is None or quantity.value <= quantity.high
        assert (quantity.low == quantity.high == quantity.value) or quantity.qualifier != "exact"
    assert (reading.quantity is not None) == (reading.kind in ("quantity", "negative"))


@SETTINGS
@given(st.one_of(LIKELY, st.text(max_size=60)))
def test_finds_are_ordered_disjoint_and_quote_the_text(text: str) -> None:
    for finds in (find_quantities(text), find_masked(text)):
        place = 0
        for found in finds:
            assert place <= found.start < found.end <= len(text)
            assert text[found.start : found.end] == found.text
            place = found.end


@SETTINGS
@given(st.integers(0, 99_999_999), st.sampled_from(["", "份", "人次", "场（次）"]))
def test_one_number_in_several_forms_reads_the_same(number: int, unit: str) -> None:
    wide = str(number).translate({ord("0") + i: ord("０") + i for i in range(10)})
    forms = [str(number), f"{number:,}", wide, f" {number} ", spoken(number), f"共{number}"]
    if number >= 10_000:
        forms.append(f"{number / 10_000:.4f}万")
    readings = [read_quantity(form + unit) for form in forms]
    assert {r.quantity.value for r in readings if r.quantity} == {number}
    assert [r.kind for r in readings] == ["quantity"] * len(forms)
    assert {r.quantity.qualifier for r in readings if r.quantity} == {"exact"}


@SETTINGS
@given(st.integers(1, 9), st.integers(1, 6), st.sampled_from(["余", "多"]))
def test_more_reaches_to_just_below_the_next_unit(digit: int, zeros: int, more: str) -> None:
    number = digit * 10**zeros
    for written in (f"{number}{more}份", f"{spoken(number)}{more}份"):
        quantity = read_quantity(written).quantity
        assert quantity is not None
        assert (quantity.low, quantity.high) == (number, number + 10**zeros - 1)


@SETTINGS
@given(st.integers(2, 10**6), st.integers(1, 10**6))
def test_a_range_spans_its_ends(first: int, more: int) -> None:
    for joint in ("-", "至", "～", "—"):
        quantity = read_quantity(f"{first}{joint}{first + more}份").quantity
        assert quantity is not None
        assert (quantity.value, quantity.low, quantity.high) == (first, first, first + more)


@SETTINGS
@given(st.integers(1, 10**6), st.sampled_from(["份", "人次", "余场", "多条"]))
def test_what_a_cell_says_prose_says_too(number: int, unit: str) -> None:
    (found,) = find_quantities(f"共发放宣传品{number}{unit}，效果良好")
    assert found.quantity == read_quantity(f"{number}{unit}").quantity
