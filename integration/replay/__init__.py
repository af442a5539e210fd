"""Shadow runs over the helpdesk's own tickets: read, decided anew, compared, never written."""
