"""客户 of a telecom or power company are customers of no bank, unless the sheet calls them a bank's (contract 4.17).

Whose they are says the company that reports, also where its rows are townships or departments of no known kind."""

from __future__ import annotations

from dataclasses import dataclass

from etl.facts.drafts import RowContext
from etl.facts.record import SheetRecord
from etl.meaning.unit_kind import unit_type_of
from etl.regex import regex
from etl.schema import UNSPECIFIED

BANK_CUSTOMERS = "bank_customers"
_BANK, _COMPANY = "bank", "enterprise"
_OF_A_BANK_ALONE = regex(r"银行[^,，;；。]{0,4}客户|储户|金融消费者|存款")
_OF_A_BANK = regex(rf"{_OF_A_BANK_ALONE.pattern}|网点")
_NO_BANK = regex(
    r"移动|电信|联通|广电|铁塔|供电|电力|燃气|水务|自来水|快递|速递|物流|邮政(?!储蓄)"
)  # have 网点 too


@dataclass(slots=True)
class WhoseCustomers:
    """Asked for the figures and mentions of one sheet. `of_a_bank`: whether the sheet speaks of a bank's customers, once
    that was looked for."""

    record: SheetRecord
    of_a_bank: bool | None = None

    def of_whom(self, unit_type: str, reporter: str, row: RowContext) -> str:
        """The group of what was read as of a bank's customers: 全网客户 of a telecom company are no bank's; 银行客户 are,
        whoever tells of them. `reporter`: who reports the sheet, whose part the row's unit of `unit_type` may be."""
        if unit_type == _BANK or _COMPANY not in (unit_type, unit_type_of(reporter)):
            return BANK_CUSTOMERS
        cell = row.group_cell
        of_a_bank = self._sheet_says(reporter) if cell is None else _OF_A_BANK.search(cell.text) is not None
        return BANK_CUSTOMERS if of_a_bank else UNSPECIFIED

    def _sheet_says(self, reporter: str) -> bool:
        if self.of_a_bank is None:
            words = _OF_A_BANK_ALONE if _NO_BANK.search(reporter) else _OF_A_BANK
            rows = self.record.lattice.rows.values()
            self.of_a_bank = any(words.search(cell.text) for cells in rows for cell in cells)
        return self.of_a_bank
