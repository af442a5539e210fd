"""Keys of the taxonomy as types of the mapping file."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from mappings.packs.taxonomy import taxonomy
from mappings.yamltext import NOT_LISTED


def _known_product(value: str) -> str:
    if value not in taxonomy().product_by_key:
        allowed = tuple(taxonomy().product_by_key)
        raise PydanticCustomError(NOT_LISTED, "is no product of the taxonomy", {"allowed": allowed})
    return value


class _OneOfProducts:
    """Puts the vocabulary into the schema when it is made, so that importing this reads no pack."""

    @staticmethod
    def __get_pydantic_json_schema__(schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "enum": list(taxonomy().product_by_key)}


def _known_issue(value: str) -> str:
    if value not in taxonomy().issue_by_key:
        allowed = tuple(taxonomy().issue_by_key)
        raise PydanticCustomError(NOT_LISTED, "is no issue of the taxonomy", {"allowed": allowed})
    return value


class _OneOfIssues:
    """The same for issues."""

    @staticmethod
    def __get_pydantic_json_schema__(schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "enum": list(taxonomy().issue_by_key)}


IssueKey = Annotated[str, AfterValidator(_known_issue), _OneOfIssues]
"""Key of an issue of the taxonomy."""

ProductKey = Annotated[str, AfterValidator(_known_product), _OneOfProducts]
"""Key of a product of the taxonomy."""
