"""DO: the worker, the helpdesk and the store around one ticket."""
