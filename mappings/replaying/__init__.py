"""What a shadow run finds: one row a ticket, what was against what would be, in codes and dates only."""
