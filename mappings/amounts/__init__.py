"""Sums of money in a text, as people write them in Chinese and English, with digits of Europe and India.

>>> [(str(one.value), one.currency) for one in find_amounts("被扣了3万5，另加￥8,200.50")]
[('35000', None), ('8200.50', 'CNY')]
>>> [(str(one.value), one.currency) for one in find_amounts("£1,200 and 1.5 lakh, in 2024, loan 4471-2288")]
[('1200', 'GBP'), ('150000', 'INR')]
"""

from mappings.amounts.finding import Amount, find_amounts

__all__ = ["Amount", "find_amounts"]
