"""What stands in attachments, read in a child process that can be killed, for finding and counting only.

looking.py    which attachments of a ticket, fetched how
process.py    the child as its parent sees it: time, size, death
child.py      the child: limits itself, then reads one attachment after the other
kinds.py      by a file's name and first bytes; then one reader a kind
"""
