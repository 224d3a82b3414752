"""客户 of a telecom or power company are customers of no bank, unless the sheet calls them a bank's (contract 4.17).

Whose they are says the company that reports, also where its rows are townships or departments of no known kind."""

from __future__ import annotations

import re

from etl.facts.drafts import RowContext
from etl.facts.record import SheetRecord
from etl.meaning.unit_kind import unit_type_of
from etl.schema import UNSPECIFIED

_BANK_CUSTOMERS, _BANK, _COMPANY = "bank_customers", "bank", "enterprise"
_OF_A_BANK = re.compile(r"银行[^,，;；。]{0,4}客户|储户|网点|金融消费者|存款")


def whose_customers(group: str, unit_type: str, reporter: str, row: RowContext, record: SheetRecord) -> str:
    """The group, but that 全网客户 of a telecom company are no bank's; 银行客户 are, whoever reports them. `reporter`: who
    reports the sheet, whose part the row's unit of `unit_type` may be."""
    if group != _BANK_CUSTOMERS or unit_type == _BANK:
        return group
    if unit_type != _COMPANY and unit_type_of(reporter) != _COMPANY:
        return group
    texts = (
        [row.group_cell.text]
        if row.group_cell
        else [cell.text for cells in record.lattice.rows.values() for cell in cells]
    )
    return group if any(_OF_A_BANK.search(text) for text in texts) else UNSPECIFIED
