"""The blank form: a workbook for one unit and one period that reads back without an issue (contract, section 6)."""

from etl.blank_form.batch import MadeForm, Wanted, make_forms, wanted_forms, zip_forms
from etl.blank_form.making import CannotRead, UnknownPlace, form_file_name, make_form, plan_form
from etl.blank_form.plan import KINDS, BlankForm, Kind
from etl.blank_form.reference_form import REFERENCE_FORMS, ReferenceForm, make_reference_form

__all__ = [
    "KINDS",
    "REFERENCE_FORMS",
    "BlankForm",
    "CannotRead",
    "Kind",
    "MadeForm",
    "ReferenceForm",
    "UnknownPlace",
    "Wanted",
    "form_file_name",
    "make_form",
    "make_forms",
    "make_reference_form",
    "plan_form",
    "wanted_forms",
    "zip_forms",
]
