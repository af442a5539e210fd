"""The archive, pure: what a pack holds, its bytes, its page, its place in the chain, how long it stays."""
